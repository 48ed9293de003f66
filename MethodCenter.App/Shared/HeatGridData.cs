namespace MethodCenter.App.Shared;

/// <summary>A column of a <see cref="HeatGrid"/>.</summary>
/// <param name="Title">Short; the whole one goes to <paramref name="Hint"/>.</param>
/// <param name="Href">Sorts by the column; null makes the head plain.</param>
/// <param name="IsSorted">The rows are sorted by it, the largest first.</param>
/// <param name="IsLead">A total: stands apart from the rest.</param>
public sealed record HeatGridColumn(string Key, string Title, string? Hint = null, string? Href = null, bool IsSorted = false, bool IsLead = false);

/// <summary>A row.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Code">Short sign before the label.</param>
/// <param name="Group">A heading goes before the first row of each group; null has none.</param>
/// <param name="IsTotal">Stands apart, at the end.</param>
public sealed record HeatGridRow(string Label, string? Code, string? Group, IReadOnlyList<HeatGridCell> Cells, bool IsTotal = false);

/// <summary>A cell.</summary>
/// <param name="Text">As printed: «46 %»; empty where there is nothing.</param>
/// <param name="Shade">0 (pale) to 1 (dark); null has none.</param>
/// <param name="IsMasked">The value may not be shown: hatched.</param>
/// <param name="Label">For those who do not see the head and the side: «Планирование, Тосненский: 46 %, 23 из 50».</param>
public sealed record HeatGridCell(string Text, double? Shade, string Label, string? Note = null, string? Href = null, bool IsMasked = false);
