namespace MethodCenter.Domain.Monitoring;

/// <summary>Russian names of the room's enums, the same on screen, on paper and in the command line.</summary>
public static class MonitoringTerms
{
    public static string Of(FactRole role) => role switch
    {
        FactRole.Numerator => "засчитан",
        FactRole.Denominator => "только в знаменателе",
        FactRole.Excluded => "не учтён",
    };

    public static string Of(IndicatorKind kind) => kind switch
    {
        IndicatorKind.Main => "показатель п. 6.1",
        IndicatorKind.Variant => "справочно",
        IndicatorKind.Other => "иной показатель",
    };

    public static string Of(IndicatorDirection direction) => direction switch
    {
        IndicatorDirection.More => "больше — лучше",
        IndicatorDirection.Less => "меньше — лучше",
        IndicatorDirection.Neither => "справочно",
    };

    public static string Of(TrafficLight light) => light switch
    {
        TrafficLight.None => "",
        TrafficLight.Green => "цель достигнута",
        TrafficLight.Yellow => "близко к цели",
        TrafficLight.Red => "цель не достигнута",
    };

    public static string Of(Cut cut) => cut switch
    {
        Cut.OrganisationType => "тип организации",
        Cut.Level => "уровень образования",
        Cut.Locality => "город или село",
        Cut.StaffGroup => "категория работников",
        Cut.Position => "должность",
        Cut.Subject => "предмет",
        Cut.Age => "возраст",
        Cut.Service => "педагогический стаж",
        Cut.LowResults => "школы с низкими результатами",
    };
}
