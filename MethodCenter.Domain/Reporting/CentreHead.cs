namespace MethodCenter.Domain.Reporting;

/// <summary>Whose papers these are: the lines of a report's head, from the settings of the installation.</summary>
public sealed record CentreHead
{
    /// <summary>Учредитель: the first line of the region's papers.</summary>
    public string Founder { get; init; } = "Комитет общего и профессионального образования Ленинградской области";
    public string Institute { get; init; } = "Государственное автономное образовательное учреждение дополнительного профессионального образования «Ленинградский областной институт развития образования»";
    public string Name { get; init; } = "Центр непрерывного повышения профессионального мастерства педагогических работников";
    public string Region { get; init; } = "Ленинградская область";
    public string City { get; init; } = "Санкт-Петербург";

    /// <summary>Papers of the region carry all lines, those of a municipality the centre's alone.</summary>
    public IReadOnlyList<string> Lines(bool isRegion) => isRegion ? [.. new[] { Founder, Institute, Name }.Where(line => line.Length > 0)] : [Name];
}
