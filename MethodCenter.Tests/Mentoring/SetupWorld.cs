using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Registry;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Tests.Mentoring;

/// <summary>
/// Тосно: a school with a mentor, a pair with a young teacher, a young teacher without support and one new to teaching; Луга: a school with a young
/// teacher in a club.
/// </summary>
internal sealed class SetupWorld(TestDatabase test) : IAsyncDisposable
{
    public static readonly DateOnly From = new(2026, 1, 12);
    public static readonly DateOnly Until = new(2026, 12, 20);

    public TestDatabase Test => test;
    public int Tosno { get; private set; }
    public int Luga { get; private set; }
    public Organisation School { get; private set; } = null!;
    public Organisation Other { get; private set; } = null!;
    public Organisation LugaSchool { get; private set; } = null!;
    public Educator Teacher { get; private set; } = null!;
    public Educator Young { get; private set; } = null!;
    public Educator Alone { get; private set; } = null!;
    public Educator Newcomer { get; private set; } = null!;
    public Educator LugaYoung { get; private set; } = null!;
    public Mentor Mentor { get; private set; } = null!;
    public Mentorship Pair { get; private set; } = null!;

    public MentoringSetupQueries Setups => new(test.Database);
    public MentoringSetupService Service => new(test.Database);
    public MentoringPapersQueries Papers => new(test.Database);

    public static async Task<SetupWorld> CreateAsync()
    {
        var world = new SetupWorld(await TestDatabase.CreateAsync());
        await world.FillAsync();
        return world;
    }

    public ValueTask DisposeAsync() => test.DisposeAsync();

    public TestDatabase AsRegion() => test.As(AccessScope.Region);

    public TestDatabase AsTosno() => test.As(AccessScope.Municipality(Tosno), Role.MunicipalService);

    public TestDatabase AsLuga() => test.As(AccessScope.Municipality(Luga), Role.MunicipalService);

    public TestDatabase AsCoordinator() => test.As(AccessScope.Organisation(Tosno, School.Id), Role.OrganisationCoordinator);

    public TestDatabase AsPerson(Educator person) => test.As(AccessScope.Self(person.Id), Role.Educator);

    public TestDatabase AsMethodist() => test.As(AccessScope.Assigned(99, 0), Role.RegionalMethodist);

    public TestDatabase AsObserver() => test.As(AccessScope.Aggregates, Role.Observer);

    public Task<Result> WriteAsync(Func<MethodCenterDb, Task> act) => test.AsSystem().Database.WriteAsync(async db =>
    {
        await act(db);
        return Result.Ok;
    });

    public async Task<T> ReadAsync<T>(Func<MethodCenterDb, Task<T>> read)
    {
        await using var db = test.AsSystem().Database.Read();
        return await read(db);
    }

    /// <summary>Everything a report says in words and cells.</summary>
    public static string All(Report report) => string.Join("\n", report.Blocks.SelectMany(b => b switch
    {
        ParagraphBlock p => [p.Text],
        HeadingBlock h => [h.Text],
        BulletListBlock l => l.Items,
        KeyValuesBlock k => k.Items.Select(i => $"{i.Key}: {i.Value.Display}"),
        FiguresBlock f => f.Items.Select(i => $"{i.Label}: {i.Value.Display} {i.Note} {i.Change}"),
        TableBlock t => t.Rows.Concat(t.Total is null ? [] : [t.Total]).Select(r => string.Join(" | ", r.Cells.Select(c => c is ShareCell s ? $"{s.Display} {s.Parts}" : c.Display))).Append(t.EmptyText ?? "").Prepend(t.Caption),
        SignaturesBlock s => s.Lines.Select(l => $"{l.Post} {l.Name}"),
        _ => Enumerable.Empty<string>(),
    }).Prepend($"{string.Join("; ", report.Organisation)}\n{report.Title}\n{report.Subtitle}"));

    public static TableBlock Table(Report report, string caption) => report.Blocks.OfType<TableBlock>().Single(t => t.Caption.StartsWith(caption, StringComparison.Ordinal));

    public static Educator Person(Organisation place, string name, int number, DateOnly born, DateOnly since)
    {
        var person = Some.Educator(place, name, number);
        person.ChangeBirthDate(born);
        person.ChangeTeachingSince(since);
        return person;
    }

    private Task FillAsync() => WriteAsync(async db =>
    {
        (Tosno, Luga) = ((await db.Municipalities.SingleAsync(m => m.Oktmo == "41648000")).Id, (await db.Municipalities.SingleAsync(m => m.Oktmo == "41633000")).Id);
        (School, Other, LugaSchool) = (Some.Organisation(Tosno, 1), Some.Organisation(Tosno, 2), Some.Organisation(Luga, 3));
        db.AddRange(School, Other, LugaSchool);
        await db.SaveChangesAsync();
        Teacher = Person(School, "Наставникова Вера Павловна", 1, new(1975, 4, 2), new(1998, 9, 1));
        Young = Person(School, "Молодцов Иван Петрович", 2, new(1999, 5, 5), new(2024, 9, 1));
        Alone = Person(School, "Одинокова Анна Игоревна", 3, new(2000, 5, 5), new(2025, 9, 1));
        Newcomer = Person(School, "Новичков Пётр Олегович", 4, new(1980, 5, 5), new(2025, 9, 1));
        LugaYoung = Person(LugaSchool, "Лужская Ольга Ивановна", 5, new(1999, 8, 8), new(2024, 9, 1));
        db.AddRange(Teacher, Young, Alone, Newcomer, LugaYoung);
        await db.SaveChangesAsync();
        Mentor = new Mentor(Teacher, new(2025, 9, 1));
        Mentor.Consent(new(2025, 9, 1), new DateOnly(2025, 8, 28));
        db.Add(Mentor);
        db.Add(new SupportParticipation(LugaYoung.Id, SupportKind.Club, "клуб молодого педагога", new(2026, 2, 1)));
        db.Add(new SupportParticipation(Newcomer.Id, SupportKind.Other, "единовременная выплата", new(2026, 2, 1)));
        await db.SaveChangesAsync();
        await AddPairAsync(db);
    });

    private async Task AddPairAsync(MethodCenterDb db)
    {
        Pair = new Mentorship(Mentor, School, MentoringForm.Peer, MentoringKind.Traditional, From, Until);
        var member = Pair.Add(Young, new DateOnly(2026, 1, 9));
        member.Change(new DateOnly(2026, 1, 9), "MET.3");
        Pair.TakePapers(new DateOnly(2026, 1, 8), "3", new DateOnly(2026, 1, 11), "10 % должностного оклада ежемесячно");
        Pair.TakeOrder("45-р", new DateOnly(2026, 1, 10));
        Pair.Plan("Освоить критериальное оценивание", "Проведены три урока с взаимным оцениванием");
        Pair.Begin();
        db.Add(Pair);
        await db.SaveChangesAsync();
        var (done, left) = (new MentorshipTask(Pair, member), new MentorshipTask(Pair, null));
        done.Plan(1, "Разбор трёх уроков", "MET.3", "Карта наблюдения", From, new(2026, 3, 1));
        done.Mark(MentoringTaskState.Done, new DateOnly(2026, 2, 20), "Карта заполнена");
        left.Plan(2, "Открытый урок", null, "Урок для коллег", new(2026, 9, 1), new(2026, 11, 1));
        var (held, agreed) = (new MentorshipMeeting(Pair, member), new MentorshipMeeting(Pair, null));
        held.Agree(new(2026, 6, 15), MeetingKind.MentorVisits, 45, "Урок в 7 классе");
        held.Hold(true, "Критерии названы", "Дать ученикам лист критериев");
        agreed.Agree(new(2026, 7, 5), MeetingKind.Meeting, null, "План на осень");
        var (mine, theirs) = (new MentorshipQuestionnaire(Pair, null), new MentorshipQuestionnaire(Pair, member));
        mine.Fill(new(2026, 6, 20), "8;9;10", null);
        mine.Weigh("Открыт к советам", null, null, null);
        theirs.Fill(new(2026, 6, 21), "6;7;8", "Хочу чаще");
        db.AddRange(done, left, held, agreed, mine, theirs);
    }
}
