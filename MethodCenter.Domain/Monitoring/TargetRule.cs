namespace MethodCenter.Domain.Monitoring;

/// <summary>Светофор of a value against its target.</summary>
public enum TrafficLight
{
    /// <summary>No target, or no data.</summary>
    None = 0,
    Green = 1,
    Yellow = 2,
    Red = 3,
}

/// <summary>Green from the target on, yellow within a tenth of it, red beyond; mirrored where less is better (domain 2.4).</summary>
public static class TargetRule
{
    /// <param name="method">With its target and direction.</param>
    /// <param name="value">Null is «нет данных».</param>
    /// <param name="isPlace">A municipality, whose target may differ from the region's.</param>
    public static TrafficLight Of(IndicatorMethod method, decimal? value, bool isPlace = false)
    {
        if (value is not { } number || method.Target is not { } target || method.Direction is IndicatorDirection.Neither) return TrafficLight.None;
        if (isPlace && method.IsCount && target.PlaceValue is null) return TrafficLight.None;
        if ((isPlace ? target.PlaceValue ?? target.Value : target.Value) is not { } wanted) return TrafficLight.None;
        return method.Direction is IndicatorDirection.More ? More(number, wanted) : Less(number, wanted);
    }

    private static TrafficLight More(decimal number, decimal wanted) =>
        number >= wanted ? TrafficLight.Green : number >= wanted * 0.9m ? TrafficLight.Yellow : TrafficLight.Red;

    /// <summary>Nobody at all is a signal, not a success (domain, П5).</summary>
    private static TrafficLight Less(decimal number, decimal wanted) =>
        number == 0 ? TrafficLight.Red : number <= wanted ? TrafficLight.Green : number <= wanted * 1.1m ? TrafficLight.Yellow : TrafficLight.Red;
}
