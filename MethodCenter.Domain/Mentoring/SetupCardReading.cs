using System.Globalization;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Reads the page of one organisation.</summary>
internal sealed class SetupCardReading(MethodCenterDb db, SetupRow row)
{
    public async Task<SetupCard> ReadAsync(SetupDraft papers, CancellationToken ct)
    {
        var found = await db.Mentorships.Include(m => m.Members).Where(m => m.OrganisationId == row.Id && m.State != MentorshipState.Cancelled).ToListAsync(ct);
        var (pairs, mentors, without, marks) = (await PairsAsync(found, ct), await MentorsAsync(ct), await WithoutAsync(ct), await MarksAsync(ct));
        return new(row)
        {
            Papers = papers, Pairs = pairs, Mentors = mentors, Without = without, Marks = marks, Checks = SetupChecks.Of(row, papers, pairs, mentors, marks, db.Today),
        };
    }

    private async Task<IReadOnlyList<SetupPair>> PairsAsync(List<Mentorship> found, CancellationToken ct)
    {
        var ids = found.ConvertAll(m => m.Id).ToArray();
        var tasks = (await db.MentorshipTasks.Where(t => EF.Parameter(ids).Contains(t.MentorshipId) && t.State != MentoringTaskState.Cancelled)
            .Select(t => new { t.MentorshipId, t.State }).ToListAsync(ct)).ToLookup(t => t.MentorshipId, t => t.State);
        var meetings = (await db.MentorshipMeetings.Where(m => EF.Parameter(ids).Contains(m.MentorshipId) && m.IsHeld)
            .Select(m => new { m.MentorshipId, m.On }).ToListAsync(ct)).ToLookup(m => m.MentorshipId, m => m.On);
        return
        [
            .. found.OrderBy(m => m.State is MentorshipState.Draft or MentorshipState.Active ? 0 : 1).ThenBy(m => SearchKey.Of(m.MentorName), StringComparer.Ordinal).ThenBy(m => m.Id)
                .Select(m => new SetupPair(m.Id, m.MentorName, [.. m.Members.Where(x => x.LeftOn is null).Select(x => x.FullName).OrderBy(SearchKey.Of, StringComparer.Ordinal)], m.State, m.From, m.Until)
                {
                    Tasks = new(tasks[m.Id].Count(s => s is MentoringTaskState.Done), tasks[m.Id].Count()), Meetings = meetings[m.Id].Count(),
                    LastMeeting = meetings[m.Id].Any() ? meetings[m.Id].Max() : null, MissingPapers = SetupChecks.MissingOf(m),
                }),
        ];
    }

    /// <summary>Mentors of the organisation and how many mentees they have anywhere.</summary>
    private async Task<IReadOnlyList<SetupMentor>> MentorsAsync(CancellationToken ct)
    {
        var (day, place) = (db.Today, row.Id);
        var mentors = await db.Mentors.Where(m => m.Since <= day && (m.Until == null || m.Until >= day) && db.Educators.Any(e => e.Id == m.EducatorId && e.OrganisationId == place))
            .OrderBy(m => m.NameKey).ThenBy(m => m.Id).Select(m => new { m.Id, m.FullName, m.Limit }).ToListAsync(ct);
        var ids = mentors.ConvertAll(m => m.Id).ToArray();
        var busy = await MentorLoad.OfAsync(db, ids, ct);
        return mentors.ConvertAll(m => new SetupMentor(m.Id, m.FullName, busy.GetValueOrDefault(m.Id), m.Limit));
    }

    private async Task<IReadOnlyList<SetupYoungPerson>> WithoutAsync(CancellationToken ct) =>
    [
        .. (await SetupYoung.ReadAsync(db, row.Id, ct)).Where(p => !p.IsCovered).OrderBy(p => p.NameKey, StringComparer.Ordinal).ThenBy(p => p.EducatorId)
            .Select(p => new SetupYoungPerson(p.EducatorId, p.FullName, p.Standing)),
    ];

    private async Task<IReadOnlyList<SetupMarks>> MarksAsync(CancellationToken ct)
    {
        var filled = await db.MentorshipQuestionnaires.Where(q => q.OrganisationId == row.Id).Select(q => new { q.Side, q.Marks }).ToListAsync(ct);
        return
        [
            .. Enum.GetValues<MentoringSide>().Select(side => (Side: side, Means: filled.Where(q => q.Side == side).Select(q => MeanOf(q.Marks)).ToList()))
                .Select(s => new SetupMarks(s.Side, s.Means.Count, s.Means.OfType<decimal>().ToList() is { Count: > 0 } known ? known.Average() : null)),
        ];
    }

    /// <summary>Mean of «8;10;7»; null without marks.</summary>
    internal static decimal? MeanOf(string marks)
    {
        var known = marks.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(m => int.TryParse(m, NumberStyles.None, CultureInfo.InvariantCulture, out var mark) ? mark : 0).Where(m => m is >= 1 and <= 10).ToList();
        return known.Count == 0 ? null : (decimal)known.Sum() / known.Count;
    }
}
