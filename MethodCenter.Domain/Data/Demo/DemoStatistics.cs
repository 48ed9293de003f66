using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.MonitoringRounds;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Demo of official statistics: near the counted figures, with a few differences that the check must notice.</summary>
internal static class DemoStatistics
{
    private const string Source = "ОО-1, 85-К, 1-ДОП: сведения о персонале";

    /// <summary>The region is the sum of the municipalities, as in a consolidated form.</summary>
    public static Result Write(MethodCenterDb db, MonitoringSheet sheet)
    {
        foreach (var kind in OfficialLines.Kinds)
        {
            var sum = 0;
            foreach (var (place, i) in sheet.Places.Select((p, i) => (p, i)))
            {
                var value = Stated(OfficialLines.CountedOf(sheet, kind, place.Id) ?? 0, kind, i);
                sum += value;
                Add(db, sheet, kind, place.Id, value);
            }
            Add(db, sheet, kind, null, sum);
        }
        return Result.Ok;
    }

    private static int Stated(int counted, OfficialKind kind, int place) => (kind, place) switch
    {
        (OfficialKind.Teachers, 4) => counted * 108 / 100,
        (OfficialKind.Young, 9) => counted * 130 / 100,
        (OfficialKind.Organisations, 13) => counted + 1,
        _ => counted,
    };

    private static void Add(MethodCenterDb db, MonitoringSheet sheet, OfficialKind kind, int? placeId, int value)
    {
        var figure = new OfficialFigure(kind, sheet.Period.Day, placeId);
        figure.Enter(value, Source, db.Now, "Сотрудник ЦНППМ");
        db.Add(figure);
    }
}
