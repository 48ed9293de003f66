namespace MethodCenter.Domain.Reporting;

/// <summary>One piece of a report, from the top to the bottom.</summary>
public abstract record ReportBlock;

/// <summary>A heading; numbered by its place unless told otherwise.</summary>
/// <param name="Level">1 to 3.</param>
/// <param name="Text">Without a number and a full stop.</param>
/// <param name="Numbered">False for an appendix, an introduction, a conclusion.</param>
public sealed record HeadingBlock(int Level, string Text, bool Numbered = true) : ReportBlock;

/// <summary>A paragraph of running text.</summary>
public sealed record ParagraphBlock(string Text) : ReportBlock;

/// <summary>A list; with numbers when the order matters (a draft of decisions).</summary>
public sealed record BulletListBlock(IReadOnlyList<string> Items, bool Numbered = false) : ReportBlock;

/// <summary>Pairs «what — value», in one column.</summary>
public sealed record KeyValuesBlock(IReadOnlyList<KeyValueItem> Items) : ReportBlock;

/// <summary>One pair of <see cref="KeyValuesBlock"/>.</summary>
public sealed record KeyValueItem(string Key, ReportCell Value);

/// <summary>A row of key figures, two to five of them.</summary>
public sealed record FiguresBlock(IReadOnlyList<KeyFigure> Items) : ReportBlock;

/// <summary>A large figure with its meaning.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Value">The figure; a share prints its parts by itself when <paramref name="Note"/> is null.</param>
/// <param name="Note">«220 из 1 080», a target, a unit.</param>
/// <param name="Change">Against the previous round, with its sign: «+2,1 п. п.».</param>
public sealed record KeyFigure(string Label, ReportCell Value, string? Note = null, string? Change = null);

/// <summary>Who signs: each line has room for a pen.</summary>
public sealed record SignaturesBlock(IReadOnlyList<SignatureLine> Lines) : ReportBlock;

/// <summary>One signature.</summary>
/// <param name="Post">The post, the organisation when it is another one.</param>
/// <param name="Name">«И. О. Фамилия»; null leaves a blank.</param>
/// <param name="HasDate">A line for the date below the signature.</param>
public sealed record SignatureLine(string Post, string? Name = null, bool HasDate = false);

/// <summary>What follows begins on a new sheet.</summary>
public sealed record PageBreakBlock : ReportBlock;

/// <summary>The table of contents; page numbers are filled in by the printer.</summary>
/// <param name="Depth">The deepest level of headings that is listed.</param>
public sealed record ContentsBlock(int Depth = 2) : ReportBlock;
