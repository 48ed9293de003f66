using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.Domain.Recommendations;

/// <summary>Numbers and who is counted, in the words of recommendations.</summary>
public static class FigureWords
{
    /// <summary>«5,4 п. п.».</summary>
    public static string Points(long tenths) => $"{Formats.Tenths(Math.Abs(tenths))} п. п.";

    /// <summary>«+5,4 п. п.», «−2,0 п. п.», «0,0 п. п.».</summary>
    public static string Signed(long tenths, bool isShare) => isShare
        ? (tenths > 0 ? "+" : "") + ReportNumbers.Format(tenths / 10m, 1) + " п. п."
        : (tenths > 0 ? "+" : "") + ReportNumbers.Format(tenths / 10m, tenths % 10 == 0 ? 0 : 1);

    /// <summary>«34 педагогов», «1 педагога»: whom, how many.</summary>
    public static string People(IndicatorMethod method, int count)
    {
        var whom = method.Staff switch
        {
            StaffGroup.Managers => One(count, "управленца", "управленцев"),
            StaffGroup.Both => One(count, "педагога или управленца", "педагогов и управленцев"),
            _ => One(count, "педагога", "педагогов"),
        };
        return $"{Formats.Number(count)} {whom}";
    }

    /// <summary>«в 3 организациях».</summary>
    public static string InOrganisations(int count) => $"в {Formats.Number(count)} {One(count, "организации", "организациях")}";

    /// <summary>«за 3 организациями».</summary>
    public static string BehindOrganisations(int count) => $"за {Formats.Number(count)} {One(count, "организацией", "организациями")}";

    /// <summary>«3 муниципальных методистов»: whom.</summary>
    public static string Methodists(int count, string kind) => $"{Formats.Number(count)} {One(count, kind + "ого методиста", kind + "ых методистов")}";

    /// <summary>What is counted: «педагогов», «организаций».</summary>
    public static string Counted(IndicatorMethod method, int count) => method.Subject switch
    {
        FactSubject.Organisations => RussianPlural.Count(count, "организации", "организаций", "организаций"),
        FactSubject.Methodists => RussianPlural.Count(count, "методиста", "методистов", "методистов"),
        FactSubject.Events => RussianPlural.Count(count, "мероприятия", "мероприятий", "мероприятий"),
        _ => People(method, count),
    };

    /// <summary>«34 чел. из 50»; of an organisation that is itself counted, its staff.</summary>
    public static string Of(RecommendationSpot spot) => spot switch
    {
        { All: > 0 } => $"{Formats.Number(spot.Waiting)} из {Formats.Number(spot.All)}",
        { OrganisationId: not null } => $"работников — {Formats.Number(spot.Waiting)}",
        _ => Formats.Number(spot.Waiting),
    };

    /// <summary>«А (34 из 50), Б (12 из 40)».</summary>
    public static string List(IEnumerable<RecommendationSpot> spots) => string.Join(", ", spots.Select(s => $"{s.Name} ({Of(s)})"));

    private static string One(int count, string one, string many) => RussianPlural.Of(count, one, many, many);
}
