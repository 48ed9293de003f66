using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Reporting;

/// <summary>Reads what the forms of routes are built from, under the scope of the context; dictionaries once for a whole packet.</summary>
internal sealed class RouteFormReading
{
    private ProfileCompetences _names = null!;
    private EducatorWords _words = null!;
    private Dictionary<int, DiagnosticCampaign> _campaigns = [];
    private Dictionary<int, Scale> _scales = [];

    private RouteFormReading() { }

    private MethodCenterDb Db { get; init; } = null!;

    public static async Task<RouteFormReading> LoadAsync(MethodCenterDb db, CancellationToken ct) => new()
    {
        Db = db,
        _names = await ProfileCompetences.LoadAsync(db, ct),
        _words = await EducatorWords.LoadAsync(db, ct),
        _campaigns = await db.Campaigns.AsNoTracking().ToDictionaryAsync(c => c.Id, ct),
        _scales = await db.Scales.AsNoTracking().ToDictionaryAsync(s => s.Id, ct),
    };

    /// <summary>Null where the route has no version to print, or not this one.</summary>
    /// <param name="route">Seen by the reader.</param>
    /// <param name="number">Of the version; null prints the approved one, or the newest where none is approved.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<RouteFormFacts?> ReadAsync(IndividualRoute route, int? number, CancellationToken ct)
    {
        var person = await Db.Educators.SingleAsync(e => e.Id == route.EducatorId, ct);
        var versions = await Db.RouteVersions.Where(v => v.RouteId == route.Id).OrderBy(v => v.Number).ToListAsync(ct);
        if (Chosen(versions, number) is not { } version) return null;
        var content = RouteContent.Read(version.Content);
        var facts = await FrameAsync(person, route, version, content, ct);
        facts = facts with
        {
            NewerNumber = versions.FindLast(v => v.State is RouteVersionState.Agreeing && v.Number > version.Number)?.Number,
            Approvals = await Db.RouteApprovals.Where(a => a.VersionId == version.Id).ToListAsync(ct),
            Steps = await StepsAsync(route, version, content, ct),
            Points = await PointsAsync(route, content, ct),
            Methodist = await MethodistAsync(route.MethodistId, ct),
            Tutors = await TutorsAsync(content, ct),
        };
        return facts.HidesResults ? facts with { Basis = BasisOf(route, null) } : await WithResultsAsync(facts, ct);
    }

    private static RouteVersion? Chosen(List<RouteVersion> versions, int? number) => number is { } wanted
        ? versions.Find(v => v.Number == wanted)
        : versions.FindLast(v => v.State is RouteVersionState.Approved) ?? versions.FindLast(v => v.State is not RouteVersionState.Dropped);

    private async Task<RouteFormFacts> FrameAsync(Educator person, IndividualRoute route, RouteVersion version, RouteContent content, CancellationToken ct) => new()
    {
        Name = person.Name, Route = route, Version = version, Content = content, NameOf = code => _names.Of(code).Name, Day = Db.Today,
        Position = EducatorWords.Position(person.PositionCode ?? ""), Subject = EducatorWords.Subject(person.SubjectCode),
        Organisation = await _words.OrganisationAsync(person.OrganisationId, ct), Municipality = _words.Municipality(person.MunicipalityId),
        ExperienceMonths = person.TeachingSince is { } since ? FullPeriods.Months(since, Db.Today) : null, Category = EducatorWords.Category(person.CategoryCode),
        HidesResults = Db.Scope.Kind is ScopeKind.Organisation && !await Db.ResultConsents.AnyAsync(c => c.EducatorId == person.Id && c.WithdrawnOn == null, ct),
    };

    private async Task<RouteFormFacts> WithResultsAsync(RouteFormFacts facts, CancellationToken ct)
    {
        var route = facts.Route;
        var attempt = AttemptRule.Counted(await Db.OpenDiagnoses().Where(d => d.EducatorId == route.EducatorId && d.CampaignId == route.CampaignId
            && d.Status == DiagnosisStatus.Completed).ToListAsync(ct)).SingleOrDefault();
        var deficits = await Db.OpenDeficits().Where(d => d.EducatorId == route.EducatorId).ToListAsync(ct);
        return facts with { Basis = BasisOf(route, attempt), Deficits = DeficitsOf(facts.Content, attempt, deficits) };
    }

    private RouteFormBasis? BasisOf(IndividualRoute route, Diagnosis? attempt)
    {
        if (route.CampaignId is not { } id || !_campaigns.TryGetValue(id, out var campaign)) return null;
        var scale = _scales[campaign.ScaleId];
        var scores = attempt is null ? [] : ScoreSheet.Read(attempt.Scores).FindAll(s => s.Max > 0);
        var whole = new Score("", scores.Sum(s => s.Points), scores.Sum(s => s.Max));
        var result = scores.Count == 0 ? null : $"{Formats.Tenths(whole.Tenths)} % — {LevelOf(scale, whole)}";
        return new(campaign.Title, campaign.Operator, scale.Name, attempt?.TakenOn, result);
    }

    /// <summary>What the plan speaks of, and what is open now: by the order of the framework.</summary>
    private IReadOnlyList<RouteFormDeficit> DeficitsOf(RouteContent content, Diagnosis? attempt, List<Deficit> deficits)
    {
        var planned = content.Steps.SelectMany(s => CompetenceCodes.Read(s.Codes)).Concat(content.Uncovered.Select(g => g.Code)).ToHashSet(StringComparer.Ordinal);
        var kept = deficits.ToDictionary(d => d.CompetenceCode, StringComparer.Ordinal);
        var scores = ScoreSheet.Read(attempt?.Scores).FindAll(s => s.Max > 0).ToDictionary(s => s.Code, StringComparer.Ordinal);
        var scale = attempt is null ? null : _scales[_campaigns[attempt.CampaignId].ScaleId];
        return [.. planned.Union(deficits.Where(d => d.IsOpen).Select(d => d.CompetenceCode)).Select(_names.Of).OrderBy(l => l.Rank).ThenBy(l => l.Code, StringComparer.Ordinal).Select(l =>
        {
            var (deficit, score) = (kept.GetValueOrDefault(l.Code), scores.TryGetValue(l.Code, out var found) ? found : (Score?)null);
            return new RouteFormDeficit(l.Code, l.Name, deficit?.Severity ?? 0, score is { } s ? $"{Formats.Tenths(s.Tenths)} %" : null,
                score is { } measured && scale is not null ? LevelOf(scale, measured) : null, deficit?.State, planned.Contains(l.Code));
        })];
    }

    private async Task<IReadOnlyList<RouteFormStep>> StepsAsync(IndividualRoute route, RouteVersion version, RouteContent content, CancellationToken ct)
    {
        var live = version.State is RouteVersionState.Approved or RouteVersionState.Superseded
            ? await Db.RouteSteps.Where(s => s.RouteId == route.Id).ToDictionaryAsync(s => s.Key, StringComparer.Ordinal, ct) : [];
        var files = await Db.RouteFiles.Where(f => f.RouteId == route.Id && f.StepId != null).GroupBy(f => f.StepId!.Value)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var programmes = content.Steps.Select(s => s.ProgrammeId).OfType<int>().ToArray();
        var numbers = await Db.Programmes.Where(p => EF.Parameter(programmes).Contains(p.Id)).Select(p => new { p.Id, p.RegisterNumber }).ToDictionaryAsync(p => p.Id, p => p.RegisterNumber, ct);
        var events = content.Steps.Select(s => s.EventId).OfType<int>().ToArray();
        var levels = await Db.Events.Where(e => EF.Parameter(events).Contains(e.Id)).Select(e => new { e.Id, e.Level }).ToDictionaryAsync(e => e.Id, e => RouteFormTerms.Of(e.Level), ct);
        return [.. content.Steps.Select(s => (Plan: s, Live: live.GetValueOrDefault(s.Key))).Select(s => new RouteFormStep(s.Plan, s.Live)
        {
            RegisterNumber = s.Plan.ProgrammeId is { } programme ? numbers.GetValueOrDefault(programme) : null,
            EventLevel = s.Plan.EventId is { } held ? levels.GetValueOrDefault(held) : null, Files = s.Live is null ? 0 : files.GetValueOrDefault(s.Live.Id),
        })];
    }

    private async Task<IReadOnlyList<RouteFormPoint>> PointsAsync(IndividualRoute route, RouteContent content, CancellationToken ct)
    {
        var live = await Db.RouteCheckpoints.Where(c => c.RouteId == route.Id).OrderBy(c => c.DueOn).ThenBy(c => c.Id).ToListAsync(ct);
        return live.Count > 0
            ? live.ConvertAll(c => new RouteFormPoint(c.Title, c.DueOn, c.DoneOn, c.Outcome))
            : [.. content.Checkpoints.Select(c => new RouteFormPoint(c.Title, c.DueOn, null, null))];
    }

    private async Task<string?> MethodistAsync(int? id, CancellationToken ct)
    {
        if (id is not { } known) return null;
        var name = (await EducatorBeyondScope.NamesOfMethodistsAsync(Db, [known], ct)).GetValueOrDefault(known);
        return name is null ? null : $"{name.FullName}, {MethodicalAsset.MethodicalAssetTerms.Of(name.Level)} методист";
    }

    private async Task<IReadOnlyList<string>> TutorsAsync(RouteContent content, CancellationToken ct)
    {
        var streams = content.Steps.Select(s => s.StreamId).OfType<int>().ToArray();
        var tutors = await Db.ProgrammeStreams.Where(s => EF.Parameter(streams).Contains(s.Id) && s.TutorId != null).Select(s => s.TutorId!.Value).Distinct().ToListAsync(ct);
        return tutors.Count == 0 ? [] : [.. (await EducatorBeyondScope.NamesOfMethodistsAsync(Db, tutors, ct)).Values.Select(n => n.FullName).OrderBy(SearchKey.Of, StringComparer.Ordinal)];
    }

    private static string LevelOf(Scale scale, Score score) => scale.LevelOf(score) is { } level ? ScaleTerms.Full(scale.Meaning, level.Name) : Formats.NoData;
}
