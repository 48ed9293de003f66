using MethodCenter.App.Shared;
using MethodCenter.Domain.Events;

namespace MethodCenter.App.Features.Events;

/// <summary>What the selects of filters and forms offer.</summary>
internal static class EventChoiceLists
{
    public static readonly IReadOnlyList<Choice<EventKind?>> Kinds = [.. Enum.GetValues<EventKind>().Select(k => new Choice<EventKind?>(k, EventTerms.Of(k)))];
    public static readonly IReadOnlyList<Choice<EventLevel?>> Levels = [.. Enum.GetValues<EventLevel>().Select(l => new Choice<EventLevel?>(l, EventTerms.Of(l)))];
    public static readonly IReadOnlyList<Choice<EventKind>> KindsOfForm = [.. Enum.GetValues<EventKind>().Select(k => new Choice<EventKind>(k, EventTerms.Of(k)))];
    public static readonly IReadOnlyList<Choice<EventPart>> Parts = [.. Enum.GetValues<EventPart>().Select(p => new Choice<EventPart>(p, EventTerms.Of(p)))];
}
