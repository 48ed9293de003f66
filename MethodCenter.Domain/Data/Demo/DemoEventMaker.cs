using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Events;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Makes up a year of events behind and half a year ahead: of the region, of municipalities, of schools; who was registered and came; contests.</summary>
internal sealed class DemoEventMaker(DemoDevelopment made)
{
    private const string Institute = "ГАОУ ДПО «ЛОИРО»";

    private static readonly (EventKind Kind, string Title, string Codes, int Hours, bool IsPractice)[] Themes =
    [
        (EventKind.Webinar, "Разбор типичных ошибок ВПР и ГИА", "MET.4;MET.7", 2, false),
        (EventKind.MasterClass, "Критерии оценивания вместе с учениками", "MET.3", 4, true),
        (EventKind.Seminar, "Функциональная грамотность: банк заданий и его применение", "SUB.3", 6, false),
        (EventKind.Workshop, "Проектируем урок по ФРП", "MET.1;MET.2", 6, true),
        (EventKind.OpenLesson, "День открытых уроков", "MET.2;MET.6", 4, true),
        (EventKind.Seminar, "Работа с детьми-инофонами", "PSY.4", 4, false),
        (EventKind.MasterClass, "Инклюзивный урок: приёмы адаптации", "PSY.3", 6, true),
        (EventKind.Webinar, "Искусственный интеллект в работе учителя: возможности и границы", "DIG.3", 2, false),
        (EventKind.RoundTable, "Наставничество: чему научил год", "COM.3", 3, false),
        (EventKind.Seminar, "Профилактика буллинга: алгоритмы для классного руководителя", "PSY.5;EDU.2", 4, false),
        (EventKind.Consultation, "Консультационный день методистов", "LAW.2", 2, false),
        (EventKind.Conference, "Методический форум «Учитель — учителю»", "COM.3;MET.2", 8, false),
        (EventKind.Workshop, "Обратная связь ученику: тренинг", "COM.1;MET.3", 6, true),
        (EventKind.CommunityMeeting, "Заседание методического объединения", "MET.1", 2, false),
        (EventKind.Visit, "Методический десант в школу", "MET.6;MET.2", 6, true),
        (EventKind.Seminar, "Цифровые материалы: отбор и авторское право", "DIG.2", 4, false),
        (EventKind.Workshop, "Мотивация без отметки", "PSY.2", 6, true),
        (EventKind.Webinar, "Разговор с родителями: трудные случаи", "COM.2;COM.5", 2, false),
    ];

    private readonly DemoRandom _random = made.Random;
    private readonly Dictionary<int, List<DemoPerson>> _byMunicipality = made.Results.People.GroupBy(p => p.Entity.MunicipalityId).ToDictionary(g => g.Key, g => g.ToList());
    private readonly HashSet<(int Event, int Person)> _registered = [];
    private int _nominations;

    public void Make()
    {
        for (var week = -44; week <= 26; week++) Regional(week);
        foreach (var municipality in _byMunicipality.Keys.Order()) Municipal(municipality);
        Contest(-70, true);
        Contest(45, false);
    }

    private void Regional(int week)
    {
        for (var i = made.World.Scale.Schools > 100 ? 3 : 2; i > 0; i--)
        {
            Add(_random.Pick(Themes), Workday(made.Today.AddDays((week * 7) + _random.Below(5))), EventLevel.Regional, null, null).Publish(true, null);
        }
    }

    private void Municipal(int municipality)
    {
        for (var i = made.World.Scale.Schools > 100 ? 22 : 8; i > 0; i--)
        {
            var day = Workday(made.Today.AddDays(_random.Between(-220, 150)));
            var school = _random.Chance(300) ? _random.Pick(_byMunicipality[municipality]).Home.Entity : null;
            Add(_random.Pick(Themes), day, school is null ? EventLevel.Municipal : EventLevel.School, municipality, school);
        }
    }

    private MethodicalEvent Add((EventKind Kind, string Title, string Codes, int Hours, bool IsPractice) theme, DateOnly day, EventLevel level, int? municipality, Organisation? school)
    {
        var item = DemoDevelopment.Add(made.Events, new MethodicalEvent(theme.Title, theme.Kind, level, day), (e, id) => e.Id = id);
        item.BelongTo(municipality, school?.Id);
        var start = new TimeOnly(_random.Pick([10, 11, 14, 15]), 0);
        var last = theme.Kind == EventKind.Conference ? day.AddDays(1) : day;
        item.Plan(day, last, start, start.AddMinutes(45 * Math.Min(theme.Hours, 8)), theme.Hours);
        var isOnline = theme.Kind == EventKind.Webinar;
        item.Locate(level == EventLevel.Regional ? Institute : school?.ShortName ?? "Муниципальная методическая служба",
            isOnline ? null : level == EventLevel.Regional ? "Санкт-Петербург, Чкаловский пр., 25а" : school?.Settlement ?? "районный центр", isOnline ? "https://loiro.example/webinar" : null);
        item.Address("Педагогические работники", CompetenceCodes.Read(theme.Codes), [], theme.IsPractice);
        item.OpenRegistration(true, isOnline ? 200 : _random.Pick([20, 25, 30, 40]), null);
        Live(item, municipality);
        return item;
    }

    private void Live(MethodicalEvent item, int? municipality)
    {
        if (item.LastDate < made.Today) item.Become(_random.Chance(970) ? EventState.Held : EventState.Cancelled, null);
        if (item.State == EventState.Cancelled)
        {
            item.Become(EventState.Cancelled, "перенесено на следующий месяц");
            return;
        }
        var people = municipality is { } id ? _byMunicipality[id] : made.Results.People;
        var count = item.Date > made.Today.AddDays(60) ? 0 : _random.Between(4, Math.Min(18, item.Seats ?? 18));
        foreach (var person in Enumerable.Range(0, count).Select(_ => _random.Pick(people)).DistinctBy(p => p.Entity.Id)) Register(item, person);
        if (item.Date > made.Today && item.Date < made.Today.AddDays(21) && item.Level == EventLevel.Regional) Register(item, made.World.People[made.Results.TeacherId - 1]);
    }

    private void Register(MethodicalEvent item, DemoPerson person)
    {
        if (!_registered.Add((item.Id, person.Entity.Id))) return;
        var registration = DemoDevelopment.Add(made.Registrations, new EventRegistration(item.Id, person.Entity.Id, _random.Chance(80) ? EventPart.Speaker : EventPart.Listener), (r, id) => r.Id = id);
        var day = item.Date.AddDays(-_random.Between(2, 20)) is var before && before < made.Today ? before : made.Today.AddDays(-1);
        registration.Register(RegistrationState.Registered, day.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc), person.Entity.Name.Full);
        if (item.State == EventState.Held) registration.Mark(_random.Chance(880) ? Attendance.Attended : Attendance.Absent, null);
    }

    private void Contest(int days, bool isJudged)
    {
        var day = made.Today.AddDays(days);
        var item = DemoDevelopment.Add(made.Events, new MethodicalEvent("Областной конкурс «Методическая мастерская»", EventKind.Contest, EventLevel.Regional, day), (e, id) => e.Id = id);
        item.Plan(day, day.AddDays(30), null, null, 12);
        item.Locate(Institute, "заочно", null);
        item.Address("Педагогические работники", ["COM.3", "MET.5"], [], true);
        item.Nominate(["Лучший урок", "Наставник года", "Цифровой урок"]);
        foreach (var nomination in item.Nominations) nomination.Id = ++_nominations;
        item.OpenRegistration(true, null, day);
        item.Publish(true, null);
        if (isJudged) item.Become(EventState.Held);
        foreach (var nomination in item.Nominations) Enter(item, nomination.Id, isJudged);
    }

    private void Enter(MethodicalEvent item, int nomination, bool isJudged)
    {
        var people = Enumerable.Range(0, isJudged ? 9 : 5).Select(_ => _random.Pick(made.Results.People)).DistinctBy(p => p.Entity.Id).ToList();
        for (var i = 0; i < people.Count; i++)
        {
            var entry = DemoDevelopment.Add(made.Entries, new ContestEntry(item.Id, nomination, people[i].Entity.Id), (e, id) => e.Id = id);
            entry.Describe(nomination, _random.Pick(["Урок-исследование в 7 классе", "Карта наставника", "Цифровой практикум по алгебре", "Читаем вместе: литературная гостиная"]));
            if (isJudged) entry.Judge(9600 - (i * 470) - _random.Below(300), i switch { 0 => ContestResult.Winner, 1 => ContestResult.SecondPlace, 2 => ContestResult.ThirdPlace, 3 => ContestResult.Laureate, _ => ContestResult.Participant });
        }
    }

    private static DateOnly Workday(DateOnly day) => day.DayOfWeek switch { DayOfWeek.Saturday => day.AddDays(-1), DayOfWeek.Sunday => day.AddDays(1), _ => day };
}
