using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace MethodCenter.App.Reports.Charts;

/// <summary>Writes a <see cref="Drawing"/> as inline SVG. In C#, because Razor takes the element «text» for its own directive.</summary>
public sealed class SvgView : ComponentBase
{
    [Parameter, EditorRequired] public Drawing Drawing { get; set; } = null!;

    /// <summary>Makes ids unique in the page.</summary>
    [Parameter, EditorRequired] public string Prefix { get; set; } = "";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "svg");
        builder.AddAttribute(1, "class", "report-svg");
        builder.AddAttribute(2, "viewBox", $"0 0 {Number(Drawing.Width)} {Number(Drawing.Height)}");
        builder.AddAttribute(3, "style", $"max-width:{Number(Drawing.Width)}px");
        builder.AddAttribute(4, "role", "img");
        builder.AddAttribute(5, "aria-label", Drawing.Title);
        TextElement(builder, "title", Drawing.Title);
        TextElement(builder, "desc", Drawing.Description);
        HatchPattern(builder);
        foreach (var shape in Drawing.Shapes) Add(builder, shape);
        builder.CloseElement();
    }

    private void HatchPattern(RenderTreeBuilder builder)
    {
        if (!Drawing.Shapes.OfType<RectShape>().Any(r => r.Pattern is not null)) return;
        builder.OpenElement(20, "defs");
        builder.OpenElement(21, "pattern");
        Attributes(builder, ("id", Prefix + "-hatch"), ("width", "5"), ("height", "5"),
            ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)"));
        builder.OpenElement(22, "rect");
        Attributes(builder, ("width", "5"), ("height", "5"), ("class", "c-paper"));
        builder.CloseElement();
        builder.OpenElement(23, "rect");
        Attributes(builder, ("width", "1.6"), ("height", "5"), ("class", "c-ink"));
        builder.CloseElement();
        builder.CloseElement();
        builder.CloseElement();
    }

    private void Add(RenderTreeBuilder builder, Shape shape)
    {
        switch (shape)
        {
            case RectShape r:
                builder.OpenElement(30, "rect");
                Attributes(builder, ("x", Number(r.X)), ("y", Number(r.Y)), ("width", Number(r.Width)), ("height", Number(r.Height)));
                if (r.Pattern is not null) builder.AddAttribute(31, "fill", $"url(#{Prefix}-{r.Pattern})");
                break;
            case LineShape l:
                builder.OpenElement(40, "line");
                Attributes(builder, ("x1", Number(l.X1)), ("y1", Number(l.Y1)), ("x2", Number(l.X2)), ("y2", Number(l.Y2)));
                break;
            case PathShape p:
                builder.OpenElement(50, "path");
                Attributes(builder, ("d", p.Path));
                break;
            case TextShape t:
                builder.OpenElement(60, "text");
                Attributes(builder, ("x", Number(t.X)), ("y", Number(t.Y)), ("text-anchor", t.Anchor));
                break;
        }
        builder.AddAttribute(70, "class", shape.Class);
        if (shape is TextShape text) builder.AddContent(71, text.Text);
        builder.CloseElement();
    }

    private static void TextElement(RenderTreeBuilder builder, string name, string text)
    {
        builder.OpenElement(10, name);
        builder.AddContent(11, text);
        builder.CloseElement();
    }

    private static void Attributes(RenderTreeBuilder builder, params (string Name, string Value)[] attributes)
    {
        foreach (var (name, value) in attributes) builder.AddAttribute(80, name, value);
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
