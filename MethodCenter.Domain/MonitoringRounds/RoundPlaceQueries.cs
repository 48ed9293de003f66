using MethodCenter.Domain.Data;
using MethodCenter.Domain.IndividualRoutes;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>The room of a municipality in a round: its figures, remarks, talk and documents. Both sides of the talk read it, nobody else.</summary>
public sealed class RoundPlaceQueries(Database database, RoundChecking checking)
{
    /// <param name="roundId">Of the round.</param>
    /// <param name="oktmo">Any code that the municipality ever had.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>Null for an unknown round or place and for a municipality that is not the own.</returns>
    public async Task<RoundPlaceCard?> FindAsync(int roundId, string oktmo, CancellationToken ct = default)
    {
        if (!RoundRights.MaySeeTalk(database.Actor) || await checking.FindAsync(roundId, ct) is not { } round) return null;
        await using var db = database.Read();
        var id = await db.Municipalities.Where(m => m.Versions.Any(v => v.Oktmo == oktmo)).Select(m => m.Id).FirstOrDefaultAsync(ct);
        if (await db.RoundPlaces.SingleOrDefaultAsync(p => p.RoundId == roundId && p.MunicipalityId == id, ct) is not { } place) return null;
        var basis = await checking.OpenAsync(round, ct);
        var opened = basis.IsOk ? basis.Value : null;
        var row = (await RoundPlaceReading.RowsAsync(db, round, opened, ct)).Find(p => p.MunicipalityId == id)!;
        var comments = await CommentsAsync(db, roundId, id, ct);
        var card = new RoundPlaceCard(RoundHead.Of(round, db.Actor, db.Today), row, place.Explanation)
        {
            NoFigures = basis.IsOk ? null : basis.Error, Previous = opened?.Previous, SnapshotId = opened?.Sheet.Frozen?.SnapshotId, Comments = comments, Files = await FilesAsync(db, round, id, ct),
            MaySay = round.State is RoundState.Collecting or RoundState.Frozen,
            MayAttach = round.State is RoundState.Collecting,
            MaySubmit = RoundRights.MaySubmit(db.Actor) && round.State is RoundState.Collecting && place.State is SubmissionState.Waiting or SubmissionState.Returned,
            MayTakeBack = RoundRights.MaySubmit(db.Actor) && round.State is RoundState.Collecting && place.State is SubmissionState.Submitted,
        };
        return opened is null ? card : WithFigures(card, opened, place);
    }

    private static RoundPlaceCard WithFigures(RoundPlaceCard card, RoundBasis basis, RoundPlace place)
    {
        var submitted = SubmittedFigures.Read(place.Figures).ToDictionary(f => f.Code, f => f.Value, StringComparer.Ordinal);
        var said = card.Comments.Where(c => !c.IsFromCentre).Select(c => c.Code).OfType<string>().ToList();
        return card with
        {
            Figures = [.. basis.Sheet.Methods.Select(m => RoundPlaceReading.FigureOf(m, basis, card.Place, submitted))],
            Remarks = [.. basis.RemarksOf(place.MunicipalityId).Select(r => new RoundRemarkRow(r, RoundExplanation.Covers(r.Code, place.Explanation, said)))],
        };
    }

    private static async Task<List<RoundCommentRow>> CommentsAsync(MethodCenterDb db, int roundId, int municipalityId, CancellationToken ct) =>
        await db.RoundComments.Where(c => c.RoundId == roundId && c.MunicipalityId == municipalityId).OrderBy(c => c.Id)
            .Select(c => new RoundCommentRow(c.Id, c.Code, c.Text, c.At, c.By, c.IsFromCentre)).ToListAsync(ct);

    private static async Task<List<RoundFileRow>> FilesAsync(MethodCenterDb db, MonitoringRound round, int municipalityId, CancellationToken ct)
    {
        var files = await db.RoundFiles.Where(f => f.RoundId == round.Id && f.MunicipalityId == municipalityId).OrderBy(f => f.Id).ToListAsync(ct);
        return files.ConvertAll(f => new RoundFileRow(f.Id, f.Name, f.Size, f.AddedAt, f.AddedBy, round.State is RoundState.Collecting && RouteFileRule.MayRemove(db.Actor, f.AddedBy)));
    }
}
