using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>
/// Brings a route that came from a file up to a later file: a later status is one more step of its history, a changed plan a new version.
/// Nothing goes back in time: an older status and hours below what was marked here are only remarked on.
/// </summary>
internal sealed class RouteChanger(PlanContext context, ImportPlan plan, ProgrammeBook programmes)
{
    public List<FieldChange> Change(StoredRoute stored, RouteRecord record, RouteTies ties, Header header, List<RowProblem> problems)
    {
        var (route, changes) = (stored.Route, new List<FieldChange>());
        if (record.Status != route.Status && record.StatusOn < route.StatusSince)
        {
            problems.Add(Remark(header, RouteRows.Status, RouteTerms.Of(record.Status!.Value), $"в системе более поздний статус — {RouteTerms.Of(route.Status)} с {Formats.Date(route.StatusSince)}: файл его не меняет"));
            return changes;
        }
        ChangeBasis(route, record, ties, header, changes);
        var before = RouteContent.Read(stored.Latest.Content);
        var content = RouteContents.Of(record, programmes);
        var isReplanned = !RouteContents.IsSame(before, content) || (record.PlannedHours is > 0 and { } hours && hours != route.PlannedHours);
        ChangeHours(stored, record, content, header, changes, problems);
        ChangeStatus(route, record, header, changes, problems);
        if (isReplanned) Replan(stored, record, before, content, changes);
        if (changes.Count > 0) Align(stored, record, isReplanned ? content : before);
        return changes;
    }

    private void ChangeBasis(IndividualRoute route, RouteRecord record, RouteTies ties, Header header, List<FieldChange> changes)
    {
        var diagnosed = header.Has(RouteRows.DiagnosedOn) ? record.DiagnosedOn : route.DiagnosedOn;
        if (route.Basis != record.Basis) Say(route, changes, "основание", RouteTerms.Of(route.Basis), RouteTerms.Of(record.Basis!.Value));
        if (header.Has(Campaigns.Code) && route.CampaignId != ties.Campaign?.Id) Say(route, changes, "кампания", "", ties.Campaign?.Code ?? "");
        if (route.DiagnosedOn != diagnosed) Say(route, changes, "дата диагностики", Formats.Date(route.DiagnosedOn), Formats.Date(diagnosed));
        route.Rest(record.Basis!.Value, header.Has(Campaigns.Code) ? ties.Campaign?.Id : route.CampaignId, diagnosed);
        if (ties.Methodist is not { } methodist || methodist.Id == route.MethodistId) return;
        Say(route, changes, "методист", "", methodist.FullName);
        route.Lead(methodist.Id);
    }

    private void ChangeHours(StoredRoute stored, RouteRecord record, RouteContent content, Header header, List<FieldChange> changes, List<RowProblem> problems)
    {
        var route = stored.Route;
        var planned = record.PlannedHours is > 0 and { } hours ? hours : header.Has(RouteRows.Planned) ? content.Hours : route.PlannedHours;
        var done = record.DoneHours ?? route.DoneHours;
        if (done != route.DoneHours && !RouteLife.IsWhollyDone(route) && stored.Steps.Exists(s => s.Status != RouteStepStatus.Planned))
        {
            problems.Add(Remark(header, RouteRows.Done, Formats.Number(done), "мероприятия маршрута уже отмечают в системе: часы выполнения не изменены"));
            done = route.DoneHours;
        }
        if (planned != route.PlannedHours) Say(route, changes, "часов по плану", Formats.Number(route.PlannedHours), Formats.Number(planned));
        if (done != route.DoneHours) Say(route, changes, "часов выполнено", Formats.Number(route.DoneHours), Formats.Number(done));
        route.Count(planned, done);
    }

    private void ChangeStatus(IndividualRoute route, RouteRecord record, Header header, List<FieldChange> changes, List<RowProblem> problems)
    {
        if (record.ApprovedOn is { } approved && route.ApprovedOn is null)
        {
            Say(route, changes, "дата утверждения", "", Formats.Date(approved));
            if (approved >= route.StatusSince && !route.IsApproved) Become(route, RouteStatus.Approved, approved, null);
            route.TakeApproval(approved);
        }
        else if (record.ApprovedOn is { } other && other != route.ApprovedOn)
        {
            Say(route, changes, "дата утверждения", Formats.Date(route.ApprovedOn), Formats.Date(other));
            route.TakeApproval(other);
        }
        if (record.Status == route.Status)
        {
            var isOwnDay = record.Status is RouteStatus.Draft or RouteStatus.Approved || record.StatusOn == route.StatusSince;
            if (!isOwnDay) problems.Add(Remark(header, RouteRows.StatusOn, Formats.Date(record.StatusOn), $"дата статуса отличается от учтённой ({Formats.Date(route.StatusSince)}): оставлена учтённая"));
            return;
        }
        Say(route, changes, "статус", RouteTerms.Of(route.Status), RouteTerms.Of(record.Status!.Value));
        var kept = route.ApprovedOn;
        Become(route, record.Status.Value, record.StatusOn!.Value, record.Note);
        route.TakeApproval(kept);
    }

    private void Become(IndividualRoute route, RouteStatus status, DateOnly on, string? comment)
    {
        var step = route.Become(status, on, context.Account, comment);
        plan.NewRouteStatuses.Add(step);
    }

    /// <summary>A version still written is rewritten; any other gives way to a new one.</summary>
    private void Replan(StoredRoute stored, RouteRecord record, RouteContent before, RouteContent content, List<FieldChange> changes)
    {
        var (route, latest) = (stored.Route, stored.Latest);
        if (before.Until != content.Until) Say(route, changes, "срок реализации по", Formats.Date(before.Until), Formats.Date(content.Until));
        if (!RouteContents.IsSame(before with { From = content.From, Until = content.Until }, content)) Say(route, changes, "программы", Titles(before), Titles(content));
        if (changes.Count == 0) Say(route, changes, "срок реализации с", Formats.Date(before.From), Formats.Date(content.From));
        route.Plan(content.From, content.Until);
        Remember(latest);
        if (latest.IsEditable)
        {
            latest.Rewrite(content.Write(), RouteContents.NoteOf(record, content));
            return;
        }
        var next = new RouteVersion(route, latest.Number + 1, RouteVersionOrigin.Imported, "", context.Db.Now, context.Account);
        next.Rewrite(content.Write(), RouteContents.NoteOf(record, content));
        if (latest.State == RouteVersionState.Approved) next.Become(RouteVersionState.Approved, record.ApprovedOn ?? latest.ApprovedOn);
        latest.Become(latest.State == RouteVersionState.Approved ? RouteVersionState.Superseded : RouteVersionState.Dropped);
        stored.Versions.Add(next);
        plan.NewRouteVersions.Add(next);
    }

    /// <summary>The version follows the status, and an approved one has live steps.</summary>
    private void Align(StoredRoute stored, RouteRecord record, RouteContent content)
    {
        var (route, latest) = (stored.Route, stored.Latest);
        var state = RouteLife.StateOf(record);
        if (latest.State != RouteVersionState.Approved && latest.State != state)
        {
            Remember(latest);
            latest.Become(state, route.ApprovedOn);
        }
        if (latest.State != RouteVersionState.Approved) return;
        for (var i = 0; i < content.Steps.Count; i++) PutStep(stored, i + 1, content.Steps[i]);
        foreach (var gone in stored.Steps.Where(s => content.Steps.All(c => c.Key != s.Key) && s.Status is RouteStepStatus.Planned or RouteStepStatus.Ongoing))
        {
            Remember(gone);
            gone.Mark(RouteStepStatus.Cancelled, null, gone.Proof, gone.Review, "исключено из плана по учёту");
        }
    }

    private void PutStep(StoredRoute stored, int place, ContentStep planned)
    {
        var (route, step) = (stored.Route, stored.Steps.Find(s => s.Key == planned.Key));
        var isDone = RouteLife.IsWhollyDone(route);
        if (step is null)
        {
            step = new RouteStep(route, planned.Key);
            RouteLife.Plan(step, place, planned);
            plan.NewRouteSteps.Add(step);
            stored.Steps.Add(step);
        }
        else if ((step.Place, step.Title, step.Hours, step.From, step.Until, step.ProgrammeId) != (place, planned.Title, planned.Hours, planned.From, planned.Until, planned.ProgrammeId))
        {
            Remember(step);
            RouteLife.Plan(step, place, planned);
        }
        if (!isDone || step.Status is not (RouteStepStatus.Planned or RouteStepStatus.Ongoing)) return;
        Remember(step);
        RouteLife.Finish(step, route.StatusSince);
    }

    private void Say(IndividualRoute route, List<FieldChange> changes, string field, string before, string after)
    {
        if (changes.Count == 0) Remember(route);
        changes.Add(new(field, before, after));
    }

    /// <summary>What the file itself has just made needs no picture.</summary>
    private void Remember(object entity)
    {
        if (entity is IndividualRoute { Id: not 0 } or RouteVersion { Id: not 0 } or RouteStep { Id: not 0 }) plan.Remember(context.Db, entity);
    }

    private static string Titles(RouteContent content) => string.Join("; ", content.Steps.Where(s => s.Key != RouteContents.RestKey).Select(s => s.Title));

    private static RowProblem Remark(Header header, string key, string value, string reason) => new(Severity.Warning, key, header.HeadingOf(key), value, reason);
}
