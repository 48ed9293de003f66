using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Makes mentoring, support and absences up and writes them, parents before children.</summary>
internal static class DemoMentoringWriter
{
    public static async Task WriteAsync(MethodCenterDb db, DemoResults results, CancellationToken ct)
    {
        var made = new DemoMentoring(results);
        new DemoMentorMaker(made).Make();
        new DemoMentorshipMaker(made).Make();
        new DemoSupportMaker(made).Make();
        var members = made.Mentorships.SelectMany(m => m.Members).ToList();
        for (var i = 0; i < members.Count; i++) members[i].Id = i + 1;
        await InsertAsync<MentoringSetup>(db, made.Setups, ct);
        await InsertAsync<Mentor>(db, made.Mentors, ct);
        await InsertAsync<Mentorship>(db, made.Mentorships, ct);
        await InsertAsync<MentorshipMember>(db, members, ct);
        await InsertAsync<MentorshipTask>(db, made.Tasks, ct);
        await InsertAsync<MentorshipMeeting>(db, made.Meetings, ct);
        await InsertAsync<MentorshipQuestionnaire>(db, made.Questionnaires, ct);
        await InsertAsync<SupportParticipation>(db, made.Support, ct);
        await InsertAsync<MethodistAbsence>(db, made.Absences, ct);
    }

    private static Task InsertAsync<T>(MethodCenterDb db, IEnumerable<T> rows, CancellationToken ct) where T : class => new BulkWriter<T>(db).InsertAsync(rows, ct);
}
