using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Which terms of status a list shows.</summary>
public enum TermState
{
    InForce = 1,
    Expired = 2,
    EndsIn30Days = 3,
    EndsIn90Days = 4,
}

/// <summary>What the list of methodists is narrowed to; unset values do not limit.</summary>
public sealed record MethodistFilter
{
    /// <summary>A part of the name; ё and case do not matter.</summary>
    public string? Text { get; init; }
    public MethodistLevel? Level { get; init; }

    /// <summary>Municipal methodists of it, and regional ones whose territory names it or who look after somebody there.</summary>
    public int? MunicipalityId { get; init; }
    public MethodistRelation? Relation { get; init; }
    public string? SubjectCode { get; init; }
    public AdmissionState? Admission { get; init; }

    /// <summary>Whether the admission rule holds on the day of the list.</summary>
    public bool? IsAdmissible { get; init; }
    public TermState? Term { get; init; }
    public LoadLevel? Load { get; init; }

    /// <summary>The day by which everything is judged; today when unset.</summary>
    public DateOnly? On { get; init; }

    /// <summary>П7: with an assignment in force; where no municipality is named, a person once (decisions, point 11).</summary>
    public bool IsAssigned { get; init; }

    /// <summary>Those taken out of the asset are hidden unless asked for.</summary>
    public bool WithEnded { get; init; }
}

/// <summary>A methodist in the list.</summary>
public sealed record MethodistRow(
    int Id, string FullName, MethodistLevel Level, string? Municipality, MethodistRelation Relation, string? Subject, string? Direction)
{
    public string? Workplace { get; init; }
    public string? OrderNumber { get; init; }
    public DateOnly? OrderDate { get; init; }
    public DateOnly? Until { get; init; }
    public int SoftLimit { get; init; }
    public int HardLimit { get; init; }
    public AdmissionState Admission { get; init; }
    public required MethodistStanding Standing { get; init; }
    public required AdmissionCheck Check { get; init; }
    public required MethodistLoad Load { get; init; }
    public required IReadOnlyList<MethodistWarning> Warnings { get; init; }

    /// <summary>Subject of the dictionary, or the direction in the words of the order.</summary>
    public string? Field => Direction ?? Subject;
    public LoadLevel LoadLevel => LoadRule.Of(Load.People, SoftLimit, HardLimit);
}

/// <summary>Everything the card of a methodist shows.</summary>
public sealed record MethodistCard(MethodistRow Row, MethodistFacts Facts)
{
    public required IReadOnlyList<MonthLoad> LoadByMonth { get; init; }
    public required IReadOnlyList<FunctionSum> Work { get; init; }
    public required IReadOnlyList<AssetEvent> History { get; init; }

    /// <summary>The user may change, admit and end.</summary>
    public bool MayKeep { get; init; }
}

/// <summary>The plain facts of the card.</summary>
public sealed record MethodistFacts(int EducatorId, int Version, int? MunicipalityId, int? OrganisationId, string? Organisation)
{
    /// <summary>The person's own card is in the user's scope.</summary>
    public bool PersonIsVisible { get; init; }
    public IReadOnlyList<string> Territory { get; init; } = [];
    public DateOnly? DiagnosedOn { get; init; }
    public int? DiagnosticsTenths { get; init; }
    public string? TrainingProgramme { get; init; }
    public string? TrainingDocument { get; init; }
    public DateOnly? TrainedOn { get; init; }
    public DateOnly? AdmittedOn { get; init; }
    public string? AdmissionReason { get; init; }
    public string? AdmittedBy { get; init; }
    public DateOnly? EndedOn { get; init; }
    public string? EndReason { get; init; }
}

/// <summary>How many educators were assigned on the last day of a month (today for the present one).</summary>
public sealed record MonthLoad(DateOnly Day, int People);

/// <summary>Work by one function: entries and minutes.</summary>
public sealed record FunctionSum(AssetFunction Function, int Entries, int Minutes);

/// <summary>A line of history: when (UTC), who, what, and the changed fields in words.</summary>
public sealed record AssetEvent(DateTime At, string Who, string What, string? Details);

/// <summary>What ending a methodist would do, counted before the person decides.</summary>
public sealed record EndConsequence(int People, int Organisations)
{
    public int Assignments => People + Organisations;

    /// <summary>«Будет снято 14 закреплений (12 педагогов, 2 организации).»</summary>
    public string Text => Assignments == 0
        ? "Закреплений нет: снимать нечего."
        : $"Будет снято {RussianPlural.Count(Assignments, "закрепление", "закрепления", "закреплений")} "
            + $"({AssignedCount.Of(People, Organisations)}).";
}

/// <summary>How many people and organisations, in words; what there is none of is not named.</summary>
public static class AssignedCount
{
    /// <summary>«12 педагогов, 2 организации»; «никого» for nobody.</summary>
    public static string Of(int people, int organisations)
    {
        string[] parts =
        [
            people == 0 ? "" : RussianPlural.Count(people, "педагог", "педагога", "педагогов"),
            organisations == 0 ? "" : RussianPlural.Count(organisations, "организация", "организации", "организаций"),
        ];
        var named = parts.Where(p => p.Length > 0).ToList();
        return named.Count == 0 ? "никого" : string.Join(", ", named);
    }
}

/// <summary>A methodist offered in a search field, with the load shown.</summary>
public sealed record MethodistChoice(int Id, string FullName, MethodistLevel Level, string? Field, string? Municipality, int People, int SoftLimit, int HardLimit);
