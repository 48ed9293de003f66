using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Makes pairs and groups of last year (ended, some early) and of this one, with programmes, meetings and questionnaires.</summary>
internal sealed class DemoMentorshipMaker(DemoMentoring made)
{
    private static readonly (string Title, string? Code, string Result)[] Programme =
    [
        ("Рабочая программа и календарно-тематическое планирование", "MET.1", "Рабочая программа утверждена"),
        ("Посещение уроков наставника с разбором", "MET.2", "Не менее трёх посещений, листы наблюдения"),
        ("Открытый урок наставляемого", "MET.2", "Самоанализ урока, рекомендации наставника"),
        ("Критериальное оценивание: разработка листов", "MET.3", "Комплект критериев для одного раздела"),
        ("Работа с родителями: сценарий собрания", "COM.2", "Собрание проведено, отзыв родителей"),
        ("Анализ результатов четверти и корректировка", "MET.4", "План работы с пробелами класса"),
        ("Итоговое занятие и рефлексия", null, "Отчёт и анкета"),
    ];

    private static readonly string[] Topics =
        ["Знакомство, цели и правила работы", "Разбор посещённого урока", "Планирование следующего раздела", "Дисциплина и вовлечение класса", "Подготовка к открытому уроку", "Итоги четверти"];

    private static readonly string[] Outcomes =
        ["Договорились изменить начало урока и проверить через неделю.", "Отмечен рост: обратная связь ученикам по критериям.", "Трудность с темпом урока; подобраны приёмы.", "План составлен, часть заданий взята у наставника."];

    private readonly DemoRandom _random = made.Random;
    private readonly HashSet<int> _mentees = [];
    private readonly Dictionary<int, int> _load = [];

    public void Make()
    {
        ShowTeacher();
        foreach (var (place, young) in made.YoungOf.OrderBy(p => p.Key)) Pair(place, young);
    }

    /// <summary>The teacher of the demo account mentors a younger colleague and learns from another one.</summary>
    private void ShowTeacher()
    {
        var teacher = made.World.People[made.Results.TeacherId - 1];
        var colleagues = made.Results.People.Where(p => p.Home == teacher.Home && p != teacher && p.Entity.PostGroup == Registry.PostGroup.Teaching).OrderBy(p => p.Age).ThenBy(p => p.Entity.Id).ToList();
        var own = made.Mentors.First(m => m.EducatorId == teacher.Entity.Id);
        if (colleagues.Count > 0) Begin(own, [colleagues[0]], DemoMentoring.SchoolYear(made.Today).AddDays(14), MentoringKind.Traditional);
        var other = made.Mentors.Find(m => m.EducatorId != teacher.Entity.Id && colleagues.Exists(c => c.Entity.Id == m.EducatorId));
        if (other is not null) Begin(other, [teacher], DemoMentoring.SchoolYear(made.Today).AddDays(20), MentoringKind.Reverse);
    }

    private void Pair(int place, List<DemoYoung> young)
    {
        var mentors = made.Mentors.FindAll(m => made.World.People[m.EducatorId - 1].Home.Entity.Id == place);
        if (mentors.Count == 0) return;
        var year = DemoMentoring.SchoolYear(made.Today);
        var waiting = young.Select(y => y.Person).Where(p => !_mentees.Contains(p.Entity.Id) && _random.Chance(760)).ToList();
        if (young.Count > 1 && _random.Chance(500)) Past(_random.Pick(mentors), _random.Pick(young).Person, year.AddYears(-1).AddDays(15));
        foreach (var mentor in mentors)
        {
            var group = waiting.Where(p => p.Entity.Id != mentor.EducatorId).Take(_random.Chance(150) ? 2 : 1).ToList();
            waiting.RemoveAll(group.Contains);
            if (group.Count > 0) Begin(mentor, group, year.AddDays(_random.Between(5, 40)), group.Count > 1 ? MentoringKind.Group : MentoringKind.Traditional);
        }
    }

    private Mentorship Open(Mentor mentor, List<DemoPerson> mentees, DateOnly from, DateOnly until, MentoringKind kind)
    {
        var form = mentor.Forms.HasFlag(MentoringForm.Peer) ? MentoringForm.Peer : MentoringForm.HeadToEducator;
        var pair = DemoMentoring.Add(made.Mentorships, new Mentorship(mentor, mentees[0].Home.Entity, form, kind, from, until), (m, id) => m.Id = id);
        pair.Plan("Уверенное проведение урока по ФРП с обратной связью каждому ученику", "Открытый урок, комплект критериев, снижение числа замечаний по листу наблюдения");
        foreach (var mentee in mentees)
        {
            var member = pair.Add(mentee.Entity, from.AddDays(-4));
            member.MentorshipId = pair.Id;
            member.Change(from.AddDays(-4), CompetenceCodes.Line([_random.Pick(["MET.2", "MET.3", "PSY.2", "MET.1"])]));
            _mentees.Add(mentee.Entity.Id);
        }
        return pair;
    }

    private void Begin(Mentor mentor, List<DemoPerson> mentees, DateOnly from, MentoringKind kind)
    {
        if (_load.GetValueOrDefault(mentor.Id) + mentees.Count > mentor.Limit) return;
        _load[mentor.Id] = _load.GetValueOrDefault(mentor.Id) + mentees.Count;
        var pair = Open(mentor, mentees, from, new DateOnly(DemoMentoring.SchoolYear(from).Year + 1, 5, 29), kind);
        var isPaper = mentor.ConsentOn is not null && (_random.Chance(850) || pair.Id <= 2);
        pair.TakePapers(mentor.ConsentOn is null ? null : from.AddDays(-4), isPaper ? $"{pair.Id}-н" : null, isPaper ? from.AddDays(-2) : null, isPaper ? "ежемесячная доплата 3 000 руб. из стимулирующей части" : null);
        if (!isPaper) return;
        pair.TakeOrder($"{_random.Between(150, 390)}-од", from.AddDays(-1));
        if (from > made.Today) return;
        pair.Begin();
        Walk(pair, mentees, made.Today);
    }

    private void Past(Mentor mentor, DemoPerson mentee, DateOnly from)
    {
        if (mentee.Entity.Id == mentor.EducatorId || (mentee.Entity.TeachingSince is { } since && since > from)) return;
        var until = new DateOnly(from.Year + 1, 5, 29);
        var pair = Open(mentor, [mentee], from, until, MentoringKind.Traditional);
        pair.TakePapers(from.AddDays(-4), $"{pair.Id}-н", from.AddDays(-2), "ежемесячная доплата 2 500 руб.");
        pair.TakeOrder($"{_random.Between(150, 390)}-од", from.AddDays(-1));
        pair.Begin();
        var isEarly = _random.Chance(180);
        var last = isEarly ? from.AddDays(_random.Between(60, 150)) : until;
        Walk(pair, [mentee], last);
        Ask(pair);
        if (isEarly) pair.EndEarly(last, last.AddDays(-5), _random.Pick([MentorshipEndSide.Mentor, MentorshipEndSide.Employer, MentorshipEndSide.Mentee]), "по письменному заявлению");
        else pair.Complete(last, "Программа выполнена, молодой педагог ведёт уроки самостоятельно, участвует в методическом объединении.", _random.Chance(750) ? 2 : 1);
    }

    private void Walk(Mentorship pair, List<DemoPerson> mentees, DateOnly until)
    {
        var (first, length) = (pair.From, (pair.Until.DayNumber - pair.From.DayNumber) / Programme.Length);
        for (var i = 0; i < Programme.Length; i++)
        {
            var task = DemoMentoring.Add(made.Tasks, new MentorshipTask(pair, mentees.Count == 1 ? pair.Members[0] : null), (t, id) => t.Id = id);
            if (mentees.Count == 1) task.MemberId = MemberId(pair, 0);
            task.Plan(i + 1, Programme[i].Title, Programme[i].Code, Programme[i].Result, first.AddDays(i * length), first.AddDays(((i + 1) * length) - 1));
            if (task.Until < until && _random.Chance(840)) task.Mark(MentoringTaskState.Done, task.Until.AddDays(-_random.Between(0, 6)), null);
        }
        for (var day = first.AddDays(_random.Between(3, 9)); day < until; day = day.AddDays(_random.Between(18, 38))) Meet(pair, day, true);
        if (until == made.Today) Meet(pair, made.Today.AddDays(_random.Between(2, 12)), false);
    }

    private void Meet(Mentorship pair, DateOnly day, bool isHeld)
    {
        var meeting = DemoMentoring.Add(made.Meetings, new MentorshipMeeting(pair, null), (m, id) => m.Id = id);
        var kind = _random.PickWeighted([(MeetingKind.Meeting, 4), (MeetingKind.MentorVisits, 3), (MeetingKind.MenteeVisits, 3), (MeetingKind.Online, 1), (MeetingKind.Together, 1)]);
        meeting.Agree(day, kind, _random.Pick([30, 45, 60, 90]), _random.Pick(Topics));
        if (isHeld) meeting.Hold(true, _random.Pick(Outcomes), _random.Chance(600) ? "Подготовить фрагмент урока к следующей встрече." : null);
    }

    private void Ask(Mentorship pair)
    {
        for (var side = 0; side < 2; side++)
        {
            var form = DemoMentoring.Add(made.Questionnaires, new MentorshipQuestionnaire(pair, side == 0 ? null : pair.Members[0]), (q, id) => q.Id = id);
            if (side == 1) form.MemberId = MemberId(pair, 0);
            form.Fill(pair.Until.AddDays(-_random.Between(1, 12)), string.Join(';', Enumerable.Range(0, 8).Select(_ => _random.Between(6, 10))), null);
            form.Weigh("Взаимные посещения, открытость", "Мало времени на подготовку", "Участие в конкурсе молодых", "Перегрузка классным руководством");
        }
    }

    /// <summary>Members get their ids here: they are written in this order.</summary>
    private int MemberId(Mentorship pair, int place)
    {
        var before = made.Mentorships.TakeWhile(m => m != pair).Sum(m => m.Members.Count);
        return before + place + 1;
    }
}
