using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Small figures about routes for first screens and the menu.</summary>
public sealed class RouteReading(Database database)
{
    /// <summary>How many routes wait for the user's word: consents in turn, and returned drafts for their makers.</summary>
    public async Task<int> WaitingForMeCountAsync(CancellationToken ct)
    {
        if (!RouteRights.MayView(database.Actor)) return 0;
        await using var db = database.Read();
        return await db.WaitingForMe().CountAsync(ct);
    }
}
