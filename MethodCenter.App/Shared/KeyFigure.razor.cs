using System.Globalization;
using MethodCenter.Domain.Common;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Shared;

/// <summary>
/// A share (<see cref="Share"/>) or a plain value (<see cref="Value"/> with <see cref="Detail"/>).
/// A share with Z = 0 reads «нет данных» and has no change.
/// </summary>
public sealed partial class KeyFigure
{
    [Parameter, EditorRequired] public required string Title { get; set; }
    [Parameter] public Percent? Share { get; set; }

    /// <summary>A value that is no share, already formatted.</summary>
    [Parameter] public string? Value { get; set; }

    /// <summary>The line below; for a share its parts stand there by themselves.</summary>
    [Parameter] public string? Detail { get; set; }

    /// <summary>The share of the previous round: shows the change in points.</summary>
    [Parameter] public Percent? Previous { get; set; }

    /// <summary>Against what: «к 01.10.2026»; «к прошлому срезу» if not said.</summary>
    [Parameter] public string? PreviousText { get; set; }

    /// <summary>The target in tenths of a percent: a thin line on the scale.</summary>
    [Parameter] public int? TargetTenths { get; set; }

    [Parameter] public string? State { get; set; }
    [Parameter] public Tone StateTone { get; set; }

    /// <summary>The people or organisations behind the number.</summary>
    [Parameter] public string? Href { get; set; }

    private bool HasData => Share is null ? Value is not null : Share.Value.HasData;
    private string ValueText => Share is { } share ? Formats.Share(share) : Value ?? Formats.NoData;
    private string? DetailText => Detail ?? (Share is { HasData: true } share ? Formats.Parts(share) : null);

    private int? ChangeTenths => Share?.Tenths is { } now && Previous?.Tenths is { } before ? now - before : null;

    private string? ChangeText => ChangeTenths switch
    {
        null => null,
        0 => $"{SharedTexts.NoChange} {PreviousText ?? SharedTexts.Previous}",
        { } change => $"{Signed(change)} {SharedTexts.Points} {PreviousText ?? SharedTexts.Previous}",
    };

    private string? Scale => Share?.Tenths is { } tenths ? Position(tenths) : null;
    private string? TargetMark => TargetTenths is { } target ? Position(target) : null;
    private string? TargetText => TargetTenths is { } target ? SharedTexts.TargetAt(Formats.Tenths(target) + " %") : null;

    // A real minus, as wide as the plus.
    private static string Signed(int tenths) => (tenths > 0 ? "+" : "−") + Formats.Tenths(Math.Abs(tenths));

    private static string Position(int tenths) => string.Create(CultureInfo.InvariantCulture, $"{Math.Clamp(tenths / 10m, 0, 100)}%");
}
