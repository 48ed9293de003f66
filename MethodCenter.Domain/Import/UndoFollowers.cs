using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import;

/// <summary>Finds what was built on the records that a batch created: while it stands they may not go.</summary>
internal sealed class UndoFollowers(MethodCenterDb db, int batchId)
{
    /// <summary>«3 места работы, 1 учётная запись»; null when nothing stands in the way.</summary>
    public async Task<string?> FindAsync(CancellationToken ct)
    {
        var (people, places, statuses) = (Created(nameof(Educator)), Created(nameof(Organisation)), Created(nameof(Methodist)));
        var (jobs, assignments, parts) = (Created(nameof(Employment)), Created(nameof(Assignment)), Created(nameof(MethodicalStructure)));
        var periods = Created(nameof(LowResultsPeriod));
        var found = new List<string>();
        Say(await db.Employments.CountAsync(e => (people.Contains(e.EducatorId) || places.Contains(e.OrganisationId)) && !jobs.Contains(e.Id), ct),
            "место работы", "места работы", "мест работы");
        Say(await db.Educators.CountAsync(e => (places.Contains(e.OrganisationId) || people.Contains(e.MergedIntoId!.Value)) && !people.Contains(e.Id), ct),
            "карточка человека", "карточки людей", "карточек людей");
        Say(await db.Methodists.CountAsync(m => (people.Contains(m.EducatorId) || places.Contains(m.OrganisationId!.Value)) && !statuses.Contains(m.Id), ct),
            "методист", "методиста", "методистов");
        Say(await db.Assignments.CountAsync(a => (statuses.Contains(a.MethodistId) || people.Contains(a.EducatorId!.Value) || places.Contains(a.OrganisationId))
            && !assignments.Contains(a.Id), ct), "закрепление", "закрепления", "закреплений");
        Say(await db.WorkEntries.CountAsync(w => statuses.Contains(w.MethodistId) || people.Contains(w.EducatorId!.Value), ct),
            "запись журнала работы", "записи журнала работы", "записей журнала работы");
        Say(await db.MethodicalStructures.CountAsync(s => places.Contains(s.OrganisationId) && !parts.Contains(s.Id), ct),
            "методическая структура", "методические структуры", "методических структур");
        Say(await db.LowResultsPeriods.CountAsync(p => places.Contains(p.OrganisationId) && !periods.Contains(p.Id), ct),
            "период ШНОР", "периода ШНОР", "периодов ШНОР");
        Say(await db.Users.CountAsync(u => people.Contains(u.EducatorId!.Value) || places.Contains(u.OrganisationId!.Value) || statuses.Contains(u.MethodistId!.Value), ct),
            "учётная запись", "учётные записи", "учётных записей");
        await SayDiagnosticsAsync(people, Say, ct);
        await new DevelopmentFollowers(db, Created).SayAsync(people, places, Say, ct);
        await new MentoringFollowers(db, Created).SayAsync(people, places, Say, ct);
        return found.Count == 0 ? null : string.Join(", ", found);

        void Say(int count, string one, string few, string many)
        {
            if (count > 0) found.Add(RussianPlural.Count(count, one, few, many));
        }
    }

    /// <summary>What leans on campaigns that the batch made, and what is known of people it made.</summary>
    private async Task SayDiagnosticsAsync(IQueryable<int> people, Action<int, string, string, string> say, CancellationToken ct)
    {
        var (campaigns, results) = (Created(nameof(DiagnosticCampaign)), Created(nameof(Diagnosis)));
        say(await db.Diagnoses.CountAsync(d => (campaigns.Contains(d.CampaignId) || people.Contains(d.EducatorId)) && !results.Contains(d.Id), ct),
            "результат диагностики", "результата диагностики", "результатов диагностики");
        say(await db.CampaignParticipants.CountAsync(p => campaigns.Contains(p.CampaignId) || people.Contains(p.EducatorId), ct),
            "участник плана кампании", "участника плана кампании", "участников плана кампании");
        say(await db.DeficitEvidence.CountAsync(e => people.Contains(e.EducatorId), ct), "свидетельство о дефиците", "свидетельства о дефицитах", "свидетельств о дефицитах");
        say(await db.LessonVisits.CountAsync(v => people.Contains(v.EducatorId), ct), "посещение урока", "посещения уроков", "посещений уроков");
    }

    private IQueryable<int> Created(string entity) =>
        db.ImportChanges.Where(c => c.BatchId == batchId && c.Entity == entity && c.Before == null).Select(c => c.EntityId);
}
