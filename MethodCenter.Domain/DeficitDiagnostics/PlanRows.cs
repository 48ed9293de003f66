using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Whom a campaign addresses: codes of positions and subjects; an empty list is any.</summary>
public sealed record PlanAudience(IReadOnlyList<string> Positions, IReadOnlyList<string> Subjects)
{
    public static PlanAudience Of(DiagnosticCampaign campaign) => new(Codes(campaign.AudiencePositions), Codes(campaign.AudienceSubjects));

    /// <summary>«teacher;pdo» as a list.</summary>
    public static List<string> Codes(string text) => [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}

/// <summary>Whom to take into the plan.</summary>
public enum PlanWhom
{
    /// <summary>Everybody of the audience.</summary>
    Everybody = 1,

    /// <summary>Кому пора повторно: the last official result expires soon, or deficits are being worked on.</summary>
    Retest = 2,

    /// <summary>Those without any official result in force.</summary>
    WithoutResult = 3,
}

/// <summary>How the plan is to be drawn up.</summary>
public sealed class PlanDraft
{
    public int CampaignId { get; set; }
    public PlanWhom Whom { get; set; } = PlanWhom.Everybody;

    /// <summary>For a retest: the result expires within so many months, 0–36.</summary>
    public int Months { get; set; } = 6;

    /// <summary>For a retest: also those whose deficits are in a route, in work or not closed.</summary>
    public bool WithDeficits { get; set; } = true;
}

/// <summary>Somebody in the plan, as planning needs it.</summary>
public sealed record PlanEntry(int EducatorId, bool IsByHand, bool IsExcused);

/// <summary>What drawing up the plan would do in one municipality.</summary>
public sealed record PlanPlace(string Municipality, int Added, int Stays, int Removed)
{
    public int Total => Added + Stays;
}

/// <summary>What drawing up the plan would do.</summary>
public sealed record PlanPreview(IReadOnlyList<PlanPlace> Places, int ByHand, int KeptDiagnosed)
{
    public int Added => Places.Sum(p => p.Added);
    public int Stays => Places.Sum(p => p.Stays);
    public int Removed => Places.Sum(p => p.Removed);
    public int Total => Added + Stays;
    public bool ChangesNothing => Added + Removed == 0;
}

/// <summary>What was done, and what takes it back.</summary>
public sealed record PlanOutcome(int CampaignId, PlanPreview Preview, IReadOnlyList<int> Added, IReadOnlyList<PlanEntry> Removed);

/// <summary>By what the people of a campaign are filtered.</summary>
public sealed record PlanFilter(int CampaignId)
{
    /// <summary>A part of the name.</summary>
    public string? Text { get; init; }
    public PassingState? State { get; init; }
    public PlanMark? Mark { get; init; }
    public int? MunicipalityId { get; init; }
    public int? OrganisationId { get; init; }

    /// <summary>In the plan and not excused: exactly the figure «в плане».</summary>
    public bool MustPass { get; init; }
}

/// <summary>A line of the people of a campaign: whether somebody passed, never with what result.</summary>
public sealed record PlanRow(int EducatorId, string FullName, string Organisation, string Municipality, string? Position, string? Subject, PassingState State, PlanMark Mark)
{
    public string? Excused { get; init; }
}

/// <summary>What stands above the people of a campaign.</summary>
public sealed record PlanHead(int CampaignId, string Code, string Title, DateOnly From, DateOnly Until)
{
    public IReadOnlyList<CampaignPlaceChoice> Municipalities { get; init; } = [];
    public IReadOnlyList<CampaignPlaceChoice> Organisations { get; init; } = [];
    public bool MayKeep { get; init; }
    public bool SeesDetail { get; init; }
}

/// <summary>A municipality or an organisation to filter by.</summary>
public sealed record CampaignPlaceChoice(int Id, string Name);

/// <summary>A person who may be added by hand.</summary>
public sealed record PlanPerson(int Id, string FullName, string Organisation);

/// <summary>Refusals about plans.</summary>
public static class PlanErrors
{
    public static readonly DomainError NothingChosen = New("nothing", "Отметьте хотя бы одного человека.");
    public static readonly DomainError PersonMissing = New("person", "Выберите человека из реестра.");
    public static readonly DomainError AlreadyPlanned = New("already", "Этот человек уже в плане кампании.");
    public static readonly DomainError ReasonMissing = New("reason", "Укажите причину: почему диагностика не нужна.");
    public static readonly DomainError MonthsWrong = New("months", "Срок — от 0 до 36 месяцев.");
    public static readonly DomainError CannotUndo = New("undo", "План с тех пор изменился: отменить его составление уже нельзя.");

    public static DomainError HasAttempts(int people) => New(
        "attempts", $"Уже проходили диагностику: {RussianPlural.Count(people, "человек", "человека", "человек")}. Из плана их убрать нельзя; снимите с них отметку.");

    private static DomainError New(string code, string message) => new("plan." + code, message);
}
