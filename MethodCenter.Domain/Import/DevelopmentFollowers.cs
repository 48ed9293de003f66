using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import;

/// <summary>Learning, events and routes that lean on what a batch made; see <see cref="UndoFollowers"/>.</summary>
/// <param name="db">Of the write door.</param>
/// <param name="created">Ids of records of a type that the batch made.</param>
internal sealed class DevelopmentFollowers(MethodCenterDb db, Func<string, IQueryable<int>> created)
{
    /// <summary>Names each kind with its count, in three plural forms.</summary>
    public async Task SayAsync(IQueryable<int> people, IQueryable<int> places, Action<int, string, string, string> say, CancellationToken ct)
    {
        await SayLearningAsync(people, places, say, ct);
        await SayRoutesAsync(people, say, ct);
        await SayRoutePartsAsync(say, ct);
    }

    private async Task SayLearningAsync(IQueryable<int> people, IQueryable<int> places, Action<int, string, string, string> say, CancellationToken ct)
    {
        var (programmes, streams, enrolments) = (created(nameof(Programme)), created(nameof(ProgrammeStream)), created(nameof(Enrolment)));
        say(await db.Enrolments.CountAsync(e => (people.Contains(e.EducatorId) || programmes.Contains(e.ProgrammeId) || streams.Contains(e.StreamId))
            && !enrolments.Contains(e.Id), ct), "запись об обучении", "записи об обучении", "записей об обучении");
        say(await db.ProgrammeStreams.CountAsync(s => programmes.Contains(s.ProgrammeId) && !streams.Contains(s.Id), ct), "поток", "потока", "потоков");
        say(await db.SupportTasks.CountAsync(t => enrolments.Contains(t.EnrolmentId), ct), "задача сопровождения", "задачи сопровождения", "задач сопровождения");
        say(await db.Internships.CountAsync(i => people.Contains(i.EducatorId), ct), "стажировка", "стажировки", "стажировок");
        say(await db.InternshipOffers.CountAsync(o => places.Contains(o.OrganisationId), ct), "программа стажировки", "программы стажировки", "программ стажировки");
        say(await db.EventRegistrations.CountAsync(r => people.Contains(r.EducatorId), ct), "участие в мероприятии", "участия в мероприятиях", "участий в мероприятиях");
    }

    private async Task SayRoutesAsync(IQueryable<int> people, Action<int, string, string, string> say, CancellationToken ct)
    {
        var (statuses, campaigns, routes, steps) = (created(nameof(Methodist)), created(nameof(DiagnosticCampaign)), created(nameof(IndividualRoute)), created(nameof(RouteStep)));
        var (programmes, streams) = (created(nameof(Programme)), created(nameof(ProgrammeStream)));
        say(await db.Routes.CountAsync(r => (people.Contains(r.EducatorId) || statuses.Contains(r.MethodistId!.Value) || campaigns.Contains(r.CampaignId!.Value))
            && !routes.Contains(r.Id), ct), "ИОМ", "ИОМ", "ИОМ");
        say(await db.RouteSteps.CountAsync(s => (programmes.Contains(s.ProgrammeId!.Value) || streams.Contains(s.StreamId!.Value) || routes.Contains(s.RouteId))
            && !steps.Contains(s.Id), ct), "мероприятие ИОМ", "мероприятия ИОМ", "мероприятий ИОМ");
    }

    /// <summary>What has been added to routes of the batch since.</summary>
    private async Task SayRoutePartsAsync(Action<int, string, string, string> say, CancellationToken ct)
    {
        var (routes, versions, statuses) = (created(nameof(IndividualRoute)), created(nameof(RouteVersion)), created(nameof(RouteStatusStep)));
        say(await db.RouteVersions.CountAsync(v => routes.Contains(v.RouteId) && !versions.Contains(v.Id), ct), "версия ИОМ", "версии ИОМ", "версий ИОМ");
        say(await db.RouteStatusSteps.CountAsync(s => routes.Contains(s.RouteId) && !statuses.Contains(s.Id), ct), "смена статуса ИОМ", "смены статуса ИОМ", "смен статуса ИОМ");
        say(await db.RouteApprovals.CountAsync(a => routes.Contains(a.RouteId) || versions.Contains(a.VersionId), ct), "согласование ИОМ", "согласования ИОМ", "согласований ИОМ");
        say(await db.RouteCheckpoints.CountAsync(c => routes.Contains(c.RouteId), ct), "контрольная точка", "контрольные точки", "контрольных точек");
        say(await db.RouteFiles.CountAsync(f => routes.Contains(f.RouteId), ct), "файл ИОМ", "файла ИОМ", "файлов ИОМ");
        say(await db.Consultations.CountAsync(c => routes.Contains(c.RouteId!.Value), ct), "консультация", "консультации", "консультаций");
    }
}
