using System.Globalization;
using MethodCenter.Domain.Programmes;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>
/// Puts people into streams: orders, completions with and without a document, expulsions, applications for what is ahead; management teams among
/// them; support tasks of methodists after completed ones; internships.
/// </summary>
internal sealed class DemoLearningMaker(DemoDevelopment made)
{
    private readonly DemoRandom _random = made.Random;
    private readonly HashSet<(int Person, int Programme)> _known = [];
    private List<DemoPerson> _teachers = [];
    private List<List<DemoPerson>> _teams = [];

    public void Make()
    {
        _teachers = made.Results.People.FindAll(p => p.Entity.PostGroup == PostGroup.Teaching);
        _teams = [.. made.Results.People.Where(p => p.Entity.PostGroup == PostGroup.Managing).GroupBy(p => p.Entity.OrganisationId).Where(g => g.Count() > 1).Select(g => g.ToList())];
        foreach (var stream in made.Streams) Fill(stream, made.Programmes[stream.ProgrammeId - 1]);
        foreach (var person in _teachers.Where(p => made.Results.Shown.Contains(p.Entity.Id)).Take(6)) ShowLearning(person);
        foreach (var offer in made.Offers) Intern(offer);
    }

    private void Fill(ProgrammeStream stream, Programme programme)
    {
        var isForManagers = programme.Codes.StartsWith("MAN", StringComparison.Ordinal);
        var wanted = Math.Min(stream.Seats ?? 25, stream.From > made.Today ? _random.Between(3, 14) : made.World.Scale.Schools > 100 ? _random.Between(30, 60) : _random.Between(10, 24));
        if (isForManagers) wanted = Math.Min(wanted, 12);
        while (wanted > 0)
        {
            var group = isForManagers && _random.Chance(750) ? _random.Pick(_teams).Take(_random.Between(2, 3)).ToList() : [_random.Pick(isForManagers ? _teams.ConvertAll(t => t[0]) : _teachers)];
            foreach (var person in group) Enrol(person, stream, programme);
            wanted -= group.Count;
        }
    }

    private void ShowLearning(DemoPerson person)
    {
        var stream = made.Streams.Where(s => s.Until < made.Today).OrderByDescending(s => s.Until).Skip(person.Entity.Id % 5).First();
        Enrol(person, stream, made.Programmes[stream.ProgrammeId - 1]);
        var current = made.Streams.FirstOrDefault(s => s.From <= made.Today && s.Until >= made.Today && s.Id % 4 == person.Entity.Id % 4);
        if (current is not null) Enrol(person, current, made.Programmes[current.ProgrammeId - 1]);
    }

    private void Enrol(DemoPerson person, ProgrammeStream stream, Programme programme)
    {
        if (!_known.Add((person.Entity.Id, programme.Id))) return;
        var enrolment = DemoDevelopment.Add(made.Enrolments, new Enrolment(person.Entity.Id, programme.Id, stream.Id), (e, id) => e.Id = id);
        enrolment.Apply(stream.From.AddDays(-_random.Between(12, 40)) is var day && day < made.Today ? day : made.Today.AddDays(-1), stream.From, stream.Until);
        if (stream.From > made.Today.AddDays(10)) return;
        enrolment.Enrol($"{100 + stream.Id}-у", stream.From.AddDays(-6), stream.From, stream.Until);
        if (stream.Until < made.Today) Conclude(enrolment, programme, stream);
    }

    private void Conclude(Enrolment enrolment, Programme programme, ProgrammeStream stream)
    {
        var isTraining = programme.Kind == ProgrammeKind.Training;
        if (_random.Chance(45))
        {
            enrolment.Conclude(EnrolmentStatus.Expelled, null, null, null, "по заявлению слушателя");
            return;
        }
        var number = _random.Chance(965) ? $"4724{(100_000 + enrolment.Id).ToString(CultureInfo.InvariantCulture)}" : null;
        enrolment.Conclude(EnrolmentStatus.Completed, isTraining ? "удостоверение" : "диплом", number, number is null ? null : stream.Until.AddDays(2));
        if (stream.Until > made.Today.AddDays(-150) && made.MethodistOf.TryGetValue(enrolment.EducatorId, out var methodist)) Support(enrolment, programme, stream, methodist);
    }

    private void Support(Enrolment enrolment, Programme programme, ProgrammeStream stream, int methodist)
    {
        Task($"Посещение занятия: применение освоенного по программе «{programme.Title}»", stream.Until.AddDays(30), "На уроке применены приёмы программы; договорились о взаимопосещении.");
        Task($"Итог внедрения по программе «{programme.Title}»", stream.Until.AddDays(90), "Приёмы вошли в практику; материалы переданы методическому объединению.");

        void Task(string what, DateOnly due, string outcome)
        {
            var task = DemoDevelopment.Add(made.SupportTasks, new SupportTask(enrolment.EducatorId, enrolment.Id, methodist, what, due), (t, id) => t.Id = id);
            if (due < made.Today.AddDays(-7) && _random.Chance(780)) task.Finish(due.AddDays(-_random.Between(0, 6)), outcome);
        }
    }

    private void Intern(InternshipOffer offer)
    {
        for (var i = _random.Between(1, 3); i > 0; i--)
        {
            var from = offer.From ?? made.Today.AddDays(_random.Between(-160, 40));
            var internship = DemoDevelopment.Add(made.Internships, new Internship(_random.Pick(_teachers).Entity.Id, offer.Id), (x, id) => x.Id = id);
            internship.Plan(from, from.AddDays(10));
            if (from.AddDays(10) < made.Today) internship.Become(InternshipStatus.Passed, "Проведены два урока по образцу площадки, самоанализ обсуждён с методистом.", null);
            else if (from <= made.Today) internship.Become(InternshipStatus.Ongoing, null, null);
        }
    }
}
