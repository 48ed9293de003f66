namespace MethodCenter.Domain.Monitoring;

/// <summary>One colour of the traffic light with the values that give it.</summary>
public sealed record TargetExample(TrafficLight Light, string Words);

/// <summary>Explains the traffic light of a target by its borders (<see cref="TargetRule"/>). Pure.</summary>
public static class TargetExamples
{
    /// <summary>Empty where the target is in words only, or the indicator is for reference.</summary>
    /// <param name="method">With its target.</param>
    /// <param name="isPlace">Of a municipality.</param>
    public static IReadOnlyList<TargetExample> Of(IndicatorMethod method, bool isPlace = false)
    {
        var wanted = isPlace ? method.Target?.PlaceValue ?? (method.IsCount ? null : method.Target?.Value) : method.Target?.Value;
        if (wanted is not { } target || method.Direction is IndicatorDirection.Neither) return [];
        string Say(decimal number) => MethodTerms.Value(number, method.Unit);
        if (method.Direction is IndicatorDirection.More)
        {
            var near = target * 0.9m;
            return near == target ? [new(TrafficLight.Green, $"от {Say(target)}")]
                : [new(TrafficLight.Green, $"{Say(target)} и больше"), new(TrafficLight.Yellow, $"от {Say(near)}, но меньше {Say(target)}"), new(TrafficLight.Red, $"меньше {Say(near)}")];
        }
        return
        [
            new(TrafficLight.Green, $"{Say(target)} и меньше, но не 0"), new(TrafficLight.Yellow, $"больше {Say(target)}, но не больше {Say(target * 1.1m)}"),
            new(TrafficLight.Red, $"больше {Say(target * 1.1m)}, а также 0"),
        ];
    }
}
