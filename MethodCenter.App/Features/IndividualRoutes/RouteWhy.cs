using MethodCenter.App.Shared;
using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>«Почему?» of a step: what it closes and what could have stood in its place.</summary>
internal static class RouteWhy
{
    public static IReadOnlyList<Criterion> Criteria(RouteCardStep step) =>
    [
        .. step.Competences.Select(c => new Criterion(true, RouteEditTexts.Closes(c))),
        .. step.IsTransfer ? [new Criterion(true, RouteEditTexts.IsTransfer)] : Array.Empty<Criterion>(),
    ];

    public static IReadOnlyList<string> Alternatives(RouteCardStep step) => [.. step.Alternatives.Select(RouteCardTexts.AlternativeOf)];
}
