using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>The sentences of the alerts, and the load in words.</summary>
public static class LoadAlertTexts
{
    public static string Of(LoadEvenness spread) => spread switch
    {
        LoadEvenness.NoData => "сравнивать не с чем",
        LoadEvenness.Even => "ровно",
        LoadEvenness.Uneven => "неровно",
        LoadEvenness.VeryUneven => "очень неровно",
    };

    public static string OverHard(LoadPoint point, int idle) =>
        $"{Short(point)}: {People(point.People)} при жёстком пределе {point.HardLimit}. Новых закреплений нет, часть пора передать. {Beside(point, idle)}";

    public static string OverSoft(LoadPoint point, int idle) =>
        $"{Short(point)}: {People(point.People)} при мягком пределе {point.SoftLimit}. {Beside(point, idle)}";

    public static string OverRoutes(LoadPoint point) =>
        $"{Short(point)}: ведёт {RussianPlural.Count(point.Routes, "ИОМ", "ИОМ", "ИОМ")} одновременно при пределе {point.RouteLimit} ({MethodicalAssetTerms.Of(point.Relation)}).";

    private static string Beside(LoadPoint point, int idle)
    {
        var where = point.Level is MethodistLevel.Regional ? "Среди региональных методистов" : $"Муниципалитет «{point.Municipality}»:";
        return idle == 0
            ? $"{where} свободных нет."
            : $"{where} {RussianPlural.Count(idle, "методист", "методиста", "методистов")} без закреплений.";
    }

    private static string People(int people) => RussianPlural.Count(people, "педагог", "педагога", "педагогов");

    private static string Short(LoadPoint point) => PersonName.Parse(point.FullName)?.Short ?? point.FullName;
}
