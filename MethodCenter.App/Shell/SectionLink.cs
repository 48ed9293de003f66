using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace MethodCenter.App.Shell;

/// <summary>
/// A line of the navigation. It is current on its own address and on all below it, unless another line leads to one of those: «Маршруты» is not
/// current while «Предложить маршруты» is.
/// </summary>
public sealed class SectionLink : NavLink
{
    /// <summary>Addresses of other lines below this one.</summary>
    [Parameter] public IReadOnlyList<string> Deeper { get; set; } = [];

    protected override bool ShouldMatch(string uriAbsolute)
    {
        if (!base.ShouldMatch(uriAbsolute)) return false;
        var path = new Uri(uriAbsolute).AbsolutePath;
        return !Deeper.Any(d => path == d || path.StartsWith(d + "/", StringComparison.OrdinalIgnoreCase));
    }
}
