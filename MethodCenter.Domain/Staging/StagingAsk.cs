using MethodCenter.Domain.Matching;
using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.Domain.Staging;

/// <summary>By what a problem is read: kind, settings, the day, whose it is.</summary>
/// <param name="Kind">What is sought for.</param>
/// <param name="Settings">Of the variant.</param>
/// <param name="Day">As of which people and orders are read.</param>
internal sealed record StagingAsk(StagingKind Kind, VariantSettings Settings, DateOnly Day)
{
    /// <summary>Keeper: null for the centre. Who acts may see more than the keeper; the problem is the keeper's all the same.</summary>
    public int? MunicipalityId { get; init; }
    public int? OrganisationId { get; init; }

    /// <summary>Of a substitution.</summary>
    public MethodistAbsence? Absence { get; init; }

    /// <summary>Pairs that are looked at whatever their score: made by hand, staged, or asked about.</summary>
    public IReadOnlyCollection<HandPair> Pairs { get; init; } = [];

    /// <summary>Only the pairs asked for are judged: whether they still hold.</summary>
    public bool IsCheck { get; init; }

    /// <summary>Last day in which load counts; null is without end.</summary>
    public DateOnly? Until => Absence?.Until;

    public static StagingAsk Of(StagingCase staging, VariantSettings settings, DateOnly today, MethodistAbsence? absence)
    {
        var day = absence is null ? settings.On ?? today : today < absence.From ? absence.From : today > absence.Until ? absence.Until : today;
        return new(staging.Kind, settings, day)
        {
            MunicipalityId = staging.MunicipalityId, OrganisationId = staging.OrganisationId, Absence = absence,
            Pairs = [.. settings.Hand.Select(h => new HandPair(h.Seeker, h.Giver))],
        };
    }

    /// <summary>Whether an organisation is among those for whom somebody is sought.</summary>
    public bool Takes(int municipalityId, int organisationId) =>
        (MunicipalityId is null || MunicipalityId == municipalityId) && (OrganisationId is null || OrganisationId == organisationId)
        && (Settings.MunicipalityIds.Count == 0 || Settings.MunicipalityIds.Contains(municipalityId))
        && (Settings.OrganisationIds.Count == 0 || Settings.OrganisationIds.Contains(organisationId));
}
