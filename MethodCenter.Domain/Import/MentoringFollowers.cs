using MethodCenter.Domain.Data;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import;

/// <summary>Mentoring, support and variants that lean on what a batch made; see <see cref="UndoFollowers"/>.</summary>
/// <param name="db">Of the write door.</param>
/// <param name="created">Ids of records of a type that the batch made.</param>
internal sealed class MentoringFollowers(MethodCenterDb db, Func<string, IQueryable<int>> created)
{
    /// <summary>Names each kind with its count, in three plural forms.</summary>
    public async Task SayAsync(IQueryable<int> people, IQueryable<int> places, Action<int, string, string, string> say, CancellationToken ct)
    {
        var (support, statuses) = (created(nameof(SupportParticipation)), created(nameof(Methodist)));
        say(await db.SupportParticipations.CountAsync(s => people.Contains(s.EducatorId) && !support.Contains(s.Id), ct),
            "участие в форме поддержки", "участия в формах поддержки", "участий в формах поддержки");
        say(await db.Mentors.CountAsync(m => people.Contains(m.EducatorId), ct), "наставник", "наставника", "наставников");
        say(await db.MentorshipMembers.CountAsync(m => people.Contains(m.MenteePersonId) || places.Contains(m.OrganisationId), ct),
            "наставляемый", "наставляемых", "наставляемых");
        say(await db.MentoringSetups.CountAsync(s => places.Contains(s.OrganisationId), ct),
            "сведения об организации наставничества", "сведения об организации наставничества", "сведений об организации наставничества");
        say(await db.MethodistAbsences.CountAsync(a => statuses.Contains(a.MethodistId), ct), "отсутствие методиста", "отсутствия методистов", "отсутствий методистов");
        say(await db.VariantLines.CountAsync(l => people.Contains(l.SubjectEducatorId!.Value) || places.Contains(l.PlaceId), ct),
            "строка подбора", "строки подбора", "строк подбора");
    }
}
