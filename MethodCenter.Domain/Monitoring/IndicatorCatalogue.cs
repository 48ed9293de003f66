namespace MethodCenter.Domain.Monitoring;

/// <summary>
/// All methods of the product in the order of reports: the eight of п. 6.1 with their variants (domain 2.3), then «иные показатели».
/// Working readings, version 1, until the Committee approves others.
/// </summary>
public static partial class IndicatorCatalogue
{
    private const string Percent = "%";
    private const string Units = "ед.";
    private const string People = "чел.";
    private const string DaysUnit = "дн.";

    private const string Learning = "реестр обучения по ДПП, протоколы диагностики, ИОМ, контингент";
    private const string Diagnosis = "протоколы диагностики, контингент";
    private const string Routes = "реестр ИОМ, протоколы диагностики, контингент";
    private const string Asset = "методический актив и закрепления, контингент";
    private const string Support = "реестр форм поддержки, наставнические пары, контингент";
    private const string Structures = "перечень организаций, сведения о методических службах (советах)";
    private const string Events = "реестр мероприятий, контингент";

    public static IReadOnlyList<IndicatorMethod> All { get; } =
        [.. Learned, .. Teams, .. Diagnosed, .. Routed, .. Assigned, .. Young, .. Methodists, .. Services, .. Others];

    /// <summary>The eight of п. 6.1.</summary>
    public static IReadOnlyList<IndicatorMethod> Main { get; } = [.. All.Where(m => m.Kind is IndicatorKind.Main)];

    /// <summary>Null for no such code. Latin letters that look Cyrillic and an apostrophe for the prime are understood.</summary>
    public static IndicatorMethod? Find(string? code)
    {
        var key = KeyOf(code);
        return All.FirstOrDefault(m => KeyOf(m.Code) == key);
    }

    private static string KeyOf(string? code) => (code ?? "").Trim().ToUpperInvariant().Replace('P', 'П').Replace('\'', '′').Replace('’', '′');
}
