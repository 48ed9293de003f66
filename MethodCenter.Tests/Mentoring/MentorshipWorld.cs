using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Tests.Mentoring;

/// <summary>A school in Луга with a mentor and three who need one, a second school there with a mentor who consented, and people of Тосно.</summary>
internal sealed class MentorshipWorld(TestDatabase test) : IAsyncDisposable
{
    public static readonly DateOnly From = new(2026, 6, 1);
    public static readonly DateOnly Until = new(2027, 5, 31);

    public TestDatabase Test => test;
    public int Luga { get; private set; }
    public int Tosno { get; private set; }
    public Organisation School { get; private set; } = null!;
    public Organisation Second { get; private set; } = null!;
    public Organisation Foreign { get; private set; } = null!;
    public int MentorPerson { get; private set; }
    public int Mentor { get; private set; }

    /// <summary>Of the second school: consented to be shown.</summary>
    public int Neighbour { get; private set; }

    /// <summary>Of the second school, without a consent.</summary>
    public int Silent { get; private set; }
    public int ForeignMentor { get; private set; }
    public List<int> Mentees { get; private set; } = [];
    public int Foreigner { get; private set; }

    public MentorshipService Pairs => test.Get<MentorshipService>();
    public MentorshipLifeService Life => test.Get<MentorshipLifeService>();
    public MentorshipTaskService Tasks => test.Get<MentorshipTaskService>();
    public MeetingService Meetings => test.Get<MeetingService>();
    public QuestionnaireService Questionnaires => test.Get<QuestionnaireService>();
    public MentorshipWishService Wishes => test.Get<MentorshipWishService>();
    public MentorshipQueries List => test.Get<MentorshipQueries>();
    public MentorshipCardQueries Cards => test.Get<MentorshipCardQueries>();
    public MentorshipOwnQueries Own => test.Get<MentorshipOwnQueries>();
    public MentorOfferQueries Offers => test.Get<MentorOfferQueries>();

    public static async Task<MentorshipWorld> CreateAsync()
    {
        var world = new MentorshipWorld(await TestDatabase.CreateAsync());
        await world.FillAsync();
        return world;
    }

    public ValueTask DisposeAsync() => test.DisposeAsync();

    public void AsCentre() => test.As(AccessScope.Region);
    public void AsLuga() => test.As(AccessScope.Municipality(Luga), Role.MunicipalService);
    public void AsTosno() => test.As(AccessScope.Municipality(Tosno), Role.MunicipalService);
    public void AsCoordinator() => test.As(AccessScope.Organisation(Luga, School.Id), Role.OrganisationCoordinator);
    public void AsNeighbour() => test.As(AccessScope.Organisation(Luga, Second.Id), Role.OrganisationCoordinator);
    public void AsMentor() => test.As(AccessScope.Self(MentorPerson), Role.Educator);

    /// <summary>The mentor is a methodist, too: another role over the same person.</summary>
    public void AsMentorMethodist() => test.As(AccessScope.Assigned(77, MentorPerson), Role.RegionalMethodist);
    public void AsMentee(int place = 0) => test.As(AccessScope.Self(Mentees[place]), Role.Educator);
    public void AsObserver() => test.As(AccessScope.Aggregates, Role.Observer);

    /// <summary>By a word of a theory.</summary>
    public void As(string who)
    {
        Action act = who switch
        {
            "mentor" => AsMentor,
            "mentee" => () => AsMentee(),
            "methodist" => AsMentorMethodist,
            "tosno" => AsTosno,
            "neighbour" => AsNeighbour,
            _ => AsObserver,
        };
        act();
    }

    public MentorshipNewDraft Draft(params int[] mentees)
    {
        var draft = new MentorshipNewDraft { MentorId = Mentor, From = From, Until = Until, Kind = mentees.Length > 1 ? MentoringKind.Group : MentoringKind.Traditional };
        draft.MenteeIds.AddRange(mentees.Length == 0 ? [Mentees[0]] : mentees);
        return draft;
    }

    /// <summary>A pair or group that prepares, made by the coordinator.</summary>
    public async Task<int> DraftedAsync(params int[] mentees)
    {
        AsCoordinator();
        return (await Pairs.MakeAsync(Draft(mentees), default)).Value;
    }

    /// <summary>A pair or group that goes on.</summary>
    public async Task<int> ActiveAsync(params int[] mentees)
    {
        var id = await DraftedAsync(mentees);
        await Pairs.TakePapersAsync(await PapersAsync(id), default);
        var begun = await Life.BeginAsync(id, (await CardAsync(id)).Version, default);
        return begun.IsOk ? id : throw new InvalidOperationException(begun.Error.Message);
    }

    /// <summary>All papers of a pair, as of June.</summary>
    public async Task<MentorshipPapersDraft> PapersAsync(int id)
    {
        var card = await CardAsync(id);
        return new()
        {
            Id = id, Version = card.Version, MentorConsentOn = From, AgreementNumber = "5", AgreementDate = From, OrderNumber = "12-к", OrderDate = From, Payment = "15 % оклада",
            Mentees = [.. card.Members.Select(m => new MenteeConsentDraft { MemberId = m.Id, ConsentOn = From })],
        };
    }

    /// <summary>The card as the present actor reads it.</summary>
    public async Task<MentorshipCard> CardAsync(int id) => await Cards.FindAsync(id, default) ?? throw new InvalidOperationException("The actor does not see the pair.");

    public static MentorshipTaskDraft Task(int id, int? member = null) =>
        new() { MentorshipId = id, MemberId = member, Title = "Посетить занятие наставника", From = From, Until = From.AddDays(20) };

    public static MeetingDraft Meeting(int id, bool isHeld = true) =>
        new() { MentorshipId = id, On = Some.Today, Topic = "Разбор занятия", IsHeld = isHeld, Outcome = isHeld ? "Выбрали приёмы" : null };

    public static QuestionnaireDraft Answers(int id, int mark) =>
        new() { MentorshipId = id, Marks = [.. Enumerable.Repeat((int?)mark, QuestionnaireForm.Questions.Count)], Strengths = "Доверие" };

    public async Task<T> ReadAsync<T>(Func<MethodCenterDb, Task<T>> read)
    {
        await using var db = test.AsSystem().Database.Read();
        return await read(db);
    }

    private Task FillAsync() => test.Database.WriteAsync(async db =>
    {
        (Luga, Tosno) = ((await db.Municipalities.SingleAsync(m => m.Oktmo == "41633000")).Id, (await db.Municipalities.SingleAsync(m => m.Oktmo == "41648000")).Id);
        (School, Second, Foreign) = (Some.Organisation(Luga, 1), Some.Organisation(Luga, 2), Some.Organisation(Tosno, 3));
        db.AddRange(School, Second, Foreign);
        await db.SaveChangesAsync();
        var mentor = Some.Educator(School, "Опытная Нина Сергеевна", 1);
        var (neighbour, silent, foreign) = (Some.Educator(Second, "Соседова Анна Ильинична", 2), Some.Educator(Second, "Тихая Ольга Ивановна", 3), Some.Educator(Foreign, "Тосненская Вера Павловна", 4));
        var mentees = Enumerable.Range(0, 4).Select(i => Some.Educator(School, $"Новый Пётр Номер{i}", 10 + i)).ToList();
        var foreigner = Some.Educator(Foreign, "Дальняя Ирина Олеговна", 20);
        db.AddRange(mentor, neighbour, silent, foreign, foreigner);
        db.AddRange(mentees);
        await db.SaveChangesAsync();
        var mentors = new[] { Ready(mentor, 3, true), Ready(neighbour, 1, true), Ready(silent, 3, false), Ready(foreign, 3, true) };
        db.AddRange(mentors.Cast<object>());
        await db.SaveChangesAsync();
        (MentorPerson, Mentor, Neighbour, Silent, ForeignMentor) = (mentor.Id, mentors[0].Id, mentors[1].Id, mentors[2].Id, mentors[3].Id);
        (Mentees, Foreigner) = (mentees.ConvertAll(m => m.Id), foreigner.Id);
        return Result.Ok;
    });

    private static Mentor Ready(Educator person, int limit, bool consents)
    {
        var mentor = new Mentor(person, new(2026, 1, 1));
        mentor.Change(MentoringForm.Peer, limit, null, "", null);
        mentor.Consent(new(2026, 1, 1), consents ? new DateOnly(2026, 1, 1) : null);
        return mentor;
    }
}
