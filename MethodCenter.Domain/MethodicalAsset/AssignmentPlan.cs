using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>The methodist of a plan, as the rule needs to know them.</summary>
/// <param name="Load">Educators whose assignments to them touch the planned term.</param>
public sealed record PlanMethodist(int Id, string FullName, bool IsInAsset, int Load, int SoftLimit, int HardLimit)
{
    /// <summary>The person themself: nobody is assigned to themself.</summary>
    public int EducatorId { get; init; }

    /// <summary>Where they work: a warning of conflict of interest.</summary>
    public int? OrganisationId { get; init; }
}

/// <summary>Whom or what to assign.</summary>
public sealed record PlanTarget(int? EducatorId, int OrganisationId, string Name, string Place)
{
    /// <summary>Still works (an organisation: is not closed) on the first day.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>Is assigned to this very methodist within the planned term.</summary>
    public bool IsAlreadyTheirs { get; init; }

    /// <summary>Other methodists who look after the same target within the term.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];
}

/// <summary>What happens to one target, with notes in words.</summary>
public sealed record PlanLine(PlanTarget Target, bool WillAssign, IReadOnlyList<string> Notes);

/// <summary>
/// What an assignment of many would do, decided before anything is written: pure, so the preview and the act cannot differ.
/// </summary>
public sealed record AssignmentPlan(PlanMethodist Methodist, IReadOnlyList<PlanLine> Lines)
{
    /// <summary>Targets asked for that do not exist or are outside the user's scope: one answer for both.</summary>
    public int Unknown { get; init; }

    /// <summary>Why nothing may be written; null when the plan may go.</summary>
    public DomainError? Refusal { get; init; }

    public IEnumerable<PlanTarget> ToAssign => Lines.Where(l => l.WillAssign).Select(l => l.Target);
    public int NewPeople => ToAssign.Count(t => t.EducatorId is not null);
    public int NewOrganisations => ToAssign.Count(t => t.EducatorId is null);
    public int Skipped => Lines.Count(l => !l.WillAssign);
    public int LoadAfter => Methodist.Load + NewPeople;
    public LoadLevel LevelAfter => LoadRule.Of(LoadAfter, Methodist.SoftLimit, Methodist.HardLimit);

    /// <summary>More than the soft limit after the act, in words.</summary>
    public string? Warning => Refusal is null && LevelAfter is LoadLevel.OverSoft
        ? MethodistWarningTexts.OverSoft(LoadAfter, Methodist.SoftLimit) : null;
}

/// <summary>
/// Decides an assignment of many: not in the asset and over the hard limit are refused as a whole; who is assigned already, no
/// longer works or is the methodist themself is skipped with a reason; another methodist and the own school are only shown.
/// </summary>
public static class AssignmentPlanning
{
    public static AssignmentPlan Make(PlanMethodist methodist, IEnumerable<PlanTarget> targets, int unknown = 0)
    {
        var lines = targets.DistinctBy(t => (t.EducatorId, Organisation: t.EducatorId is null ? t.OrganisationId : 0))
            .Select(t => Decide(methodist, t)).ToList();
        var plan = new AssignmentPlan(methodist, lines) { Unknown = unknown };
        return plan with { Refusal = Refuse(plan) };
    }

    private static PlanLine Decide(PlanMethodist methodist, PlanTarget target)
    {
        if (Obstacle(methodist, target) is { } obstacle) return new(target, false, [obstacle]);
        var notes = new List<string>();
        if (target.Others.Count > 0) notes.Add(AssignmentTexts.Others(target.Others));
        if (target.OrganisationId == methodist.OrganisationId)
            notes.Add(target.EducatorId is null ? AssignmentTexts.OwnOrganisation : AssignmentTexts.OwnColleague);
        return new(target, true, notes);
    }

    private static string? Obstacle(PlanMethodist methodist, PlanTarget target)
    {
        if (target.IsAlreadyTheirs) return AssignmentTexts.AlreadyTheirs;
        if (target.EducatorId == methodist.EducatorId) return AssignmentTexts.Themself;
        if (target.IsActive) return null;
        return target.EducatorId is null ? AssignmentTexts.Closed : AssignmentTexts.Left;
    }

    private static DomainError? Refuse(AssignmentPlan plan)
    {
        if (!plan.Methodist.IsInAsset) return MethodicalAssetErrors.NotInAsset;
        if (plan.Lines.Count == 0) return MethodicalAssetErrors.NothingToAssign;
        if (!plan.ToAssign.Any()) return MethodicalAssetErrors.AllAssigned;
        return plan is { NewPeople: > 0, LevelAfter: LoadLevel.OverHard }
            ? MethodicalAssetErrors.OverHardLimit(plan.Methodist.FullName, plan.LoadAfter, plan.Methodist.HardLimit)
            : null;
    }
}

/// <summary>The reasons of a plan in words.</summary>
internal static class AssignmentTexts
{
    public const string AlreadyTheirs = "уже закреплён за этим методистом";
    public const string Themself = "методист не закрепляется за самим собой";
    public const string Closed = "организация прекратила деятельность";
    public const string Left = "не работает на дату закрепления";
    public const string OwnOrganisation = "методист работает в этой организации: возможен конфликт интересов";
    public const string OwnColleague = "коллега методиста по организации: возможен конфликт интересов";

    public static string Others(IEnumerable<string> names) => "закреплён также за: " + string.Join(", ", names);
}
