using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Статус прохождения. Stored by number.</summary>
public enum DiagnosisStatus
{
    /// <summary>Завершена.</summary>
    Completed = 1,

    /// <summary>Прервана.</summary>
    Interrupted = 2,

    /// <summary>Не явился.</summary>
    Absent = 3,

    /// <summary>Аннулирована.</summary>
    Annulled = 4,
}

/// <summary>
/// One attempt of one person in one campaign with the points for each competence. Only completed attempts count; of several the
/// last one (decisions, point 13).
/// </summary>
public sealed class Diagnosis : IPersonRow, IVersioned
{
    /// <summary>How long a new result is open to the person alone (and the centre), days.</summary>
    public const int DaysForThePerson = 3;

    private Diagnosis() { }

    public Diagnosis(int campaignId, int educatorId, int attempt)
    {
        (CampaignId, EducatorId, Attempt) = (campaignId, educatorId, attempt);
    }

    public int Id { get; internal set; }
    public int CampaignId { get; internal set; }
    public int EducatorId { get; internal set; }

    /// <summary>From 1.</summary>
    public int Attempt { get; private set; }
    public DateOnly? TakenOn { get; private set; }
    public DiagnosisStatus Status { get; private set; }

    /// <summary>Points by competence, see <see cref="ScoreSheet"/>; empty where there are none.</summary>
    public string Scores { get; private set; } = "";

    /// <summary>Points by task, in the same form.</summary>
    public string? Tasks { get; private set; }

    /// <summary>Points in all, hundredths; null where unknown.</summary>
    public int? TotalHundredths { get; private set; }
    public int? TotalMaxHundredths { get; private set; }

    /// <summary>Where the person worked and as what when diagnosed: the heat map of a campaign does not change when people move.</summary>
    public int MunicipalityId { get; private set; }
    public int OrganisationId { get; private set; }
    public string? PositionCode { get; private set; }
    public string? SubjectCode { get; private set; }

    /// <summary>Until this day the person alone (and the centre) sees the result: the teacher sees the own result first (domain, section 12).</summary>
    public DateOnly OpenFrom { get; private set; }

    /// <summary>When the person first opened it.</summary>
    public DateTime? SeenAt { get; private set; }
    public string? AnnulReason { get; private set; }
    public DateOnly? AnnulledOn { get; private set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(EducatorId: EducatorId);
    public bool IsCompleted => Status == DiagnosisStatus.Completed;

    /// <summary>Takes over what a row says; returns what changed by name of field, empty when nothing did.</summary>
    public void Record(DiagnosisFacts facts)
    {
        (TakenOn, Status, Scores, Tasks) = (facts.TakenOn, facts.Status, facts.Scores, facts.Tasks);
        (TotalHundredths, TotalMaxHundredths) = (facts.TotalHundredths, facts.TotalMaxHundredths);
        if (facts.Status != DiagnosisStatus.Annulled) (AnnulReason, AnnulledOn) = (null, null);
    }

    /// <summary>Where and as what the person worked on the day.</summary>
    public void Settle(int municipalityId, int organisationId, string? positionCode, string? subjectCode) =>
        (MunicipalityId, OrganisationId, PositionCode, SubjectCode) = (municipalityId, organisationId, positionCode, subjectCode);

    public void OpenToOthersFrom(DateOnly day) => OpenFrom = day;

    /// <summary>The person looked at the own result: from now on it is open to those who look after the person.</summary>
    public void MarkSeen(DateTime at) => SeenAt ??= at;

    /// <summary>Takes a completed result out of all counts, with the reason.</summary>
    public Result Annul(string? reason, DateOnly today)
    {
        if (Status == DiagnosisStatus.Annulled) return DiagnosticsErrors.AlreadyAnnulled;
        if (Inputs.Tidy(reason, 500) is not { } words) return DiagnosticsErrors.AnnulReasonMissing;
        (Status, AnnulReason, AnnulledOn) = (DiagnosisStatus.Annulled, words, today);
        return Result.Ok;
    }

    /// <summary>Takes an annulment back.</summary>
    public Result Restore()
    {
        if (Status != DiagnosisStatus.Annulled || AnnulledOn is null) return DiagnosticsErrors.NotAnnulled;
        (Status, AnnulReason, AnnulledOn) = (DiagnosisStatus.Completed, null, null);
        return Result.Ok;
    }

    /// <summary>Two records of one person became one.</summary>
    internal void HandOver(int educatorId) => EducatorId = educatorId;

    /// <summary>Attempts of both records stand in one order of days.</summary>
    internal void Renumber(int attempt) => Attempt = attempt;
}

/// <summary>What a file says of an attempt.</summary>
public sealed record DiagnosisFacts(DateOnly? TakenOn, DiagnosisStatus Status, string Scores)
{
    public string? Tasks { get; init; }
    public int? TotalHundredths { get; init; }
    public int? TotalMaxHundredths { get; init; }
}
