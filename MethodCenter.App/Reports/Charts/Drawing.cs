namespace MethodCenter.App.Reports.Charts;

/// <summary>A vector picture, sized in CSS pixels.</summary>
/// <param name="Width">Width of the view box.</param>
/// <param name="Height">Height of the view box.</param>
/// <param name="Title">Accessible name.</param>
/// <param name="Description">The same in words, for screen readers.</param>
/// <param name="Shapes">From the back to the front.</param>
public sealed record Drawing(double Width, double Height, string Title, string Description, IReadOnlyList<Shape> Shapes);

/// <summary>A piece of a picture; looks come from classes in report.css.</summary>
public abstract record Shape(string Class);

/// <summary>A rectangle; a pattern name («hatch») fills it with that pattern.</summary>
public sealed record RectShape(double X, double Y, double Width, double Height, string Class, string? Pattern = null) : Shape(Class);

/// <summary>A straight line.</summary>
public sealed record LineShape(double X1, double Y1, double X2, double Y2, string Class) : Shape(Class);

/// <summary>Any outline in SVG's path language.</summary>
public sealed record PathShape(string Path, string Class) : Shape(Class);

/// <summary>A line of text on its base line; the anchor is start, middle or end.</summary>
public sealed record TextShape(double X, double Y, string Text, string Anchor, string Class) : Shape(Class);
