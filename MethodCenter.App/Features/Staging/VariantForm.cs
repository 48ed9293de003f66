using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Staging;

namespace MethodCenter.App.Features.Staging;

/// <summary>What the form of a variant edits; what it does not show stays as it was.</summary>
public sealed class VariantForm
{
    private readonly VariantSettings _from;
    private readonly StagingKind _kind;

    public VariantForm(StagingKind kind, VariantSettings from)
    {
        (_kind, _from) = (kind, from);
        Municipalities = [.. from.MunicipalityIds];
        Subjects = [.. from.SubjectCodes];
        (Campaign, LeastSeverity) = (from.CampaignCode, from.LeastSeverity);
        (OnlyUncovered, WithoutSupported) = (from.OnlyUncovered, from.WithoutSupported);
        (WithRegional, WithMunicipal) = (from.WithRegional, from.WithMunicipal);
        (SameSubjectOnly, SameMunicipalityOnly, SameOrganisationOnly) = (from.SameSubjectOnly, from.SameMunicipalityOnly, from.SameOrganisationOnly);
        Form = from.Form;
        (OrganisationSoft, OrganisationHard) = (from.OrganisationSoft, from.OrganisationHard);
        (IsSoftHard, SoftLimit, HardLimit) = (from.IsSoftHard, from.SoftLimit, from.HardLimit);
        (OverSoft, Evenness) = (from.OverSoft, from.Evenness);
        WithoutGivers = [.. from.WithoutGivers];
        WithoutSeekers = [.. from.WithoutSeekers];
        Weights = StagingReasons.For(kind).ToDictionary(r => r.Code, r => (int?)from.Points(r));
    }

    public List<int> Municipalities { get; set; }
    public List<string> Subjects { get; set; }
    public string? Campaign { get; set; }
    public int LeastSeverity { get; set; }
    public bool OnlyUncovered { get; set; }
    public bool WithoutSupported { get; set; }
    public bool WithRegional { get; set; }
    public bool WithMunicipal { get; set; }
    public bool SameSubjectOnly { get; set; }
    public bool SameMunicipalityOnly { get; set; }
    public bool SameOrganisationOnly { get; set; }
    public MentoringForm Form { get; set; }
    public int? OrganisationSoft { get; set; }
    public int? OrganisationHard { get; set; }
    public bool IsSoftHard { get; set; }
    public int? SoftLimit { get; set; }
    public int? HardLimit { get; set; }
    public int? OverSoft { get; set; }
    public int? Evenness { get; set; }
    public List<string> WithoutGivers { get; }
    public List<string> WithoutSeekers { get; }

    /// <summary>By the code of the reason; empty is the usual number.</summary>
    public Dictionary<string, int?> Weights { get; }

    /// <summary>The reasons of which the points are not the usual ones.</summary>
    public int Unusual => StagingReasons.For(_kind).Count(r => Weights[r.Code] is { } points && points != r.Points);

    public void ForgetWeights()
    {
        foreach (var reason in StagingReasons.For(_kind)) Weights[reason.Code] = reason.Points;
    }

    public VariantSettings ToSettings() => _from with
    {
        MunicipalityIds = Municipalities,
        SubjectCodes = Subjects,
        CampaignCode = Campaign,
        LeastSeverity = LeastSeverity,
        OnlyUncovered = OnlyUncovered,
        WithoutSupported = WithoutSupported,
        WithRegional = WithRegional,
        WithMunicipal = WithMunicipal,
        SameSubjectOnly = SameSubjectOnly,
        SameMunicipalityOnly = SameMunicipalityOnly || SameOrganisationOnly,
        SameOrganisationOnly = SameOrganisationOnly,
        Form = Form,
        OrganisationSoft = OrganisationSoft ?? _from.OrganisationSoft,
        OrganisationHard = OrganisationHard ?? _from.OrganisationHard,
        IsSoftHard = IsSoftHard,
        SoftLimit = SoftLimit,
        HardLimit = HardLimit,
        OverSoft = OverSoft ?? _from.OverSoft,
        Evenness = Evenness ?? _from.Evenness,
        WithoutGivers = [.. WithoutGivers],
        WithoutSeekers = [.. WithoutSeekers],
        Weights = Changed(),
    };

    private List<ReasonWeight> Changed() =>
        [.. StagingReasons.For(_kind).Where(r => Weights[r.Code] is { } points && points != r.Points).Select(r => new ReasonWeight(r.Code, Weights[r.Code]!.Value))];
}
