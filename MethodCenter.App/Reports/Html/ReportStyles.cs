using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace MethodCenter.App.Reports.Html;

/// <summary>Puts the style of papers on a page of the site: place it once beside <see cref="ReportView"/>.</summary>
public sealed class ReportStyles : ComponentBase
{
    private static readonly Lazy<string> Css = new(() => Encoding.UTF8.GetString(ReportResources.Read("report.css")));

    /// <summary>The sheet itself; every rule stands under <c>.report</c>.</summary>
    public static string Sheet => Css.Value;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "style");
        builder.AddMarkupContent(1, ReportFonts.LinkedFaces + Sheet);
        builder.CloseElement();
    }
}
