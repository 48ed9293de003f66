using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using MethodCenter.Domain.Staging;

namespace MethodCenter.Tests.Support;

/// <summary>One row of each kind that mentoring, support and distribution keep.</summary>
public static class SomeMentoring
{
    public static readonly DateOnly From = new(2026, 1, 12);
    public static readonly DateOnly Until = new(2026, 12, 31);

    public static Mentor Mentor(Educator person)
    {
        var mentor = new Mentor(person, From);
        mentor.Change(MentoringForm.Peer, 3, null, "MET.2", null);
        mentor.Consent(From, From);
        return mentor;
    }

    /// <summary>A group of two at work: a task of each and one of both, a meeting, what the mentor and the first mentee say.</summary>
    public static async Task<Mentorship> GroupAsync(MethodCenterDb db, Educator mentorPerson, Educator first, Educator second, Organisation school)
    {
        var mentor = Mentor(mentorPerson);
        db.Add(mentor);
        await db.SaveChangesAsync();
        var group = new Mentorship(mentor, school, MentoringForm.Peer, MentoringKind.Group, From, Until);
        var (one, two) = (group.Add(first, From), group.Add(second, From));
        db.Add(group);
        await db.SaveChangesAsync();
        MentorshipTask[] tasks = [new(group, one), new(group, two), new(group, null)];
        for (var i = 0; i < tasks.Length; i++) tasks[i].Plan(i + 1, "Открытый урок", "MET.2", null, From, Until);
        var meeting = new MentorshipMeeting(group, null);
        meeting.Agree(From, MeetingKind.MentorVisits, 45, "Разбор урока");
        MentorshipQuestionnaire[] forms = [new(group, null), new(group, one)];
        foreach (var form in forms) form.Fill(Until, "8;9;10", null);
        db.AddRange(tasks);
        db.Add(meeting);
        db.AddRange(forms);
        db.Add(new MentoringWish(mentor, first, MentoringSide.Mentee, DateTime.UnixEpoch));
        db.Add(new MentoringSetup(school));
        db.Add(new SupportParticipation(first.Id, SupportKind.School, "школа молодого педагога", From));
        return group;
    }

    /// <summary>A distribution of a municipal service with one variant and one line about a person.</summary>
    public static async Task<StagingVariant> VariantAsync(MethodCenterDb db, AccessScope keeper, Educator person, int organisationId)
    {
        var staging = new StagingCase(StagingKind.Educators, "Методисты на осень", keeper, DateTime.UnixEpoch, "Служба");
        db.Add(staging);
        await db.SaveChangesAsync();
        var variant = new StagingVariant(staging, 1, "Базовый");
        db.Add(variant);
        await db.SaveChangesAsync();
        db.Add(new VariantLine(variant, StagingKeys.Educator(person.Id), person.Id, organisationId, person.Name.Full));
        return variant;
    }

    public static MethodistAbsence Absence(Methodist methodist)
    {
        var absence = new MethodistAbsence(methodist);
        absence.Change(AbsenceKind.Leave, From, From.AddDays(27), null);
        return absence;
    }
}
