using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Russian names of what heat maps speak of.</summary>
public static class HeatMapTerms
{
    public const string Unknown = "не указано";
    public const string NoSubject = "без предмета";
    public const string Others = "прочие";

    /// <summary>Bounds of the lengths of service in full years, each included from below.</summary>
    private static readonly int[] Bounds = [0, 3, 5, 10, 15, 20];

    public static string Of(HeatMapCut cut) => cut switch
    {
        HeatMapCut.Municipality => "Муниципалитеты",
        HeatMapCut.Organisation => "Организации",
        HeatMapCut.Subject => "Предметы",
        HeatMapCut.Position => "Должности",
        HeatMapCut.Experience => "Педагогический стаж",
    };

    /// <summary>«MET.3» belongs to «MET».</summary>
    public static string GroupKey(string code) => code.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? code[..dot] : code;

    /// <summary>Index of the length of service on a day; null while the start is unknown or still to come.</summary>
    public static int? ExperienceBand(DateOnly? since, DateOnly? day)
    {
        if (since is not { } start || day is not { } on || start > on) return null;
        return Array.FindLastIndex(Bounds, years => start.AddYears(years) <= on);
    }

    /// <summary>«до 3 лет», «от 3 до 5 лет» … «20 лет и более».</summary>
    public static string ExperienceName(int band) => band switch
    {
        0 => $"до {Bounds[1]} лет",
        _ when band == Bounds.Length - 1 => $"{Bounds[band]} лет и более",
        _ => $"от {Bounds[band]} до {Bounds[band + 1]} лет",
    };

    /// <summary>«23 из 50».</summary>
    public static string Parts(HeatCell cell) => cell.IsMasked ? "менее 5" : Formats.Parts(cell.Share);
}
