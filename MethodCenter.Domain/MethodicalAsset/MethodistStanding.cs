namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Where a methodist stands on a day: what was decided and what the rule says now, in one word.</summary>
public enum MethodistStanding
{
    /// <summary>Named, the rule does not hold yet.</summary>
    Candidate = 0,

    /// <summary>The rule holds, the decision is still to be made.</summary>
    ReadyToAdmit = 1,

    InAsset = 2,

    /// <summary>Admitted against the rule, with a recorded reason.</summary>
    InAssetByException = 3,

    /// <summary>Admitted by the rule, which holds no more.</summary>
    InAssetWithoutBasis = 4,

    Expired = 5,

    Ended = 6,
}

/// <summary>Decides the standing from the record and the check of the same day.</summary>
public static class StandingRule
{
    public static MethodistStanding Of(Methodist methodist, AdmissionCheck check)
    {
        if (methodist.EndedOn <= check.Day) return MethodistStanding.Ended;
        if (methodist.HasExpiredOn(check.Day)) return MethodistStanding.Expired;
        var wasAdmitted = methodist.AdmittedOn <= check.Day && methodist.Admission is not AdmissionState.Candidate;
        return (wasAdmitted, check.IsAdmissible, methodist.Admission) switch
        {
            (false, true, _) => MethodistStanding.ReadyToAdmit,
            (false, false, _) => MethodistStanding.Candidate,
            (true, true, _) => MethodistStanding.InAsset,
            (true, false, AdmissionState.ByException) => MethodistStanding.InAssetByException,
            (true, false, _) => MethodistStanding.InAssetWithoutBasis,
        };
    }
}
