using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>What agreeing would do, or did, to one of many routes.</summary>
public sealed record RouteManyLine(int RouteId, string Number, string FullName)
{
    /// <summary>«будет утверждён: 6 мероприятий, 72 часа».</summary>
    public string? Consequence { get; init; }

    /// <summary>Why nothing happens to it.</summary>
    public string? Refusal { get; init; }
    internal RouteWordDraft? Word { get; init; }
    public bool IsPossible => Refusal is null;
}

/// <summary>Agreeing to many routes at once: first what would happen, then each by itself.</summary>
public sealed class RouteManyService(Database database, RouteApprovalService approvals)
{
    public const int Most = 500;

    /// <summary>What agreeing to these would do. Routes outside the scope are not named.</summary>
    public async Task<IReadOnlyList<RouteManyLine>> PreviewAsync(IReadOnlyCollection<int> ids, CancellationToken ct)
    {
        if (!RouteRights.MayView(database.Actor)) return [];
        await using var db = database.Read();
        var wanted = ids.Distinct().Take(Most).ToArray();
        var heads = await db.RouteLines(new RouteFilter()).Where(l => EF.Parameter(wanted).Contains(l.Route.Id)).OrderBy(l => l.NameKey).Select(l => new { l.Route.Id, l.Route.Number, l.FullName }).ToListAsync(ct);
        var lines = new List<RouteManyLine>();
        foreach (var head in heads) lines.Add(await LineAsync(db, new(head.Id, head.Number, head.FullName), ct));
        return lines;
    }

    /// <summary>Agrees to those that can be; each in a transaction of its own, so that one refusal keeps none of the others back.</summary>
    /// <param name="lines">Of the preview: exactly the contents that were shown are agreed to.</param>
    /// <param name="ct">Ends the work.</param>
    public async Task<IReadOnlyList<RouteManyLine>> AgreeAsync(IReadOnlyList<RouteManyLine> lines, CancellationToken ct)
    {
        var done = new List<RouteManyLine>();
        foreach (var line in lines.Where(l => l.Word is not null))
        {
            var agreed = await approvals.AgreeAsync(line.Word!, ct);
            done.Add(agreed.IsOk ? line : line with { Refusal = agreed.Error.Message });
        }
        return done;
    }

    private async Task<RouteManyLine> LineAsync(MethodCenterDb db, RouteManyLine line, CancellationToken ct)
    {
        var at = (await db.RouteAsync(line.RouteId, ct))!;
        if (RouteStatusRule.ProblemOf(RouteAct.Agree, at.Situation, database.Actor) is { } problem)
            return line with { Refusal = problem == AccessErrors.Forbidden ? problem.Message : at.Turn is null ? $"не на согласовании: {RouteTerms.Of(at.Route.Status)}" : problem.Message };
        var content = RouteContent.Read(at.Open!.Content);
        var word = at.Turn is ApprovalParty.Centre ? "будет утверждён" : $"будет согласован ({RouteTerms.Of(at.Turn!.Value)})";
        return line with
        {
            Consequence = $"{word}: {RouteTerms.Steps(content.Steps.Count)}, {RouteTerms.Hours(content.Hours)}",
            Word = new RouteWordDraft { RouteId = line.RouteId, VersionId = at.Open.Id, ContentHash = RouteContent.HashOf(at.Open.Content) },
        };
    }
}
