using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Tests.Mentoring;

/// <summary>Two municipalities with a school each: experienced and young teachers, a methodist, and the services over them.</summary>
internal sealed class PeopleWorld(TestDatabase test) : IAsyncDisposable
{
    public TestDatabase Test => test;
    public int Luga { get; private set; }
    public int Tosno { get; private set; }
    public Organisation LugaSchool { get; private set; } = null!;
    public Organisation TosnoSchool { get; private set; } = null!;

    /// <summary>Of Luga: taught since 2010, under 35 and new, under 35 alone, new alone, young with an unknown begin.</summary>
    public int Elder { get; private set; }
    public int Young { get; private set; }
    public int OnlyYoung { get; private set; }
    public int OnlyNew { get; private set; }
    public int Unknown { get; private set; }

    /// <summary>Of Tosno.</summary>
    public int TosnoElder { get; private set; }
    public int TosnoYoung { get; private set; }
    public int Methodist { get; private set; }
    public int MethodistPerson { get; private set; }

    public MentorQueries Mentors => new(test.Database, test.Get<StrengthQueries>());
    public MentorService MentorActs => new(test.Database);
    public MentorSuggestionQueries Suggestions => new(test.Database, test.Get<StrengthQueries>());
    public MentoringHeadQueries Heads => new(test.Database);
    public YoungQueries YoungList => new(test.Database);
    public SupportListQueries SupportList => new(test.Database);
    public SupportParticipationService Support => new(test.Database);
    public MentoringParametersService Parameters => new(test.Database);

    public static async Task<PeopleWorld> CreateAsync()
    {
        var world = new PeopleWorld(await TestDatabase.CreateAsync());
        await world.FillAsync();
        return world;
    }

    /// <summary>From now on somebody of this role acts: of Luga, of its school, of the one methodist, of the elder.</summary>
    public PeopleWorld As(Role role)
    {
        test.As(role switch
        {
            Role.MunicipalService => AccessScope.Municipality(Luga),
            Role.OrganisationCoordinator => AccessScope.Organisation(Luga, LugaSchool.Id),
            Role.RegionalMethodist => AccessScope.Assigned(Methodist, MethodistPerson),
            Role.Educator => AccessScope.Self(Young),
            Role.Observer => AccessScope.Aggregates,
            Role.Auditor => AccessScope.Journal,
            _ => AccessScope.Region,
        }, role);
        return this;
    }

    public static MentorDraft Draft(int educator, params string[] codes) => new()
    {
        EducatorId = educator, Limit = 2, Since = Some.Today.AddMonths(-6), ConsentOn = Some.Today.AddMonths(-6), Codes = [.. codes],
    };

    public async Task<int> MentorAsync(int educator, params string[] codes) => Must(await MentorActs.SaveAsync(Draft(educator, codes), default));

    public static SupportDraft Form(SupportKind kind, DateOnly from, DateOnly? until, params int[] people) => new() { Kind = kind, From = from, Until = until, EducatorIds = [.. people] };

    /// <summary>A pair as it stands after its acts.</summary>
    public async Task<int> PairAsync(int mentorId, int mentee, MentorshipState state, DateOnly from, DateOnly until) => Must(await test.Database.WriteAsync<int>(async db =>
    {
        var (mentor, person) = (await db.Mentors.SingleAsync(m => m.Id == mentorId), await db.Educators.SingleAsync(e => e.Id == mentee));
        var pair = new Mentorship(mentor, await db.Organisations.SingleAsync(o => o.Id == person.OrganisationId), MentoringForm.Peer, MentoringKind.Traditional, from, until);
        pair.Add(person, from);
        if (state is MentorshipState.Active or MentorshipState.Completed) pair.Begin();
        if (state is MentorshipState.Completed) pair.Complete(until, "Цель достигнута", 2);
        db.Add(pair);
        await db.SaveChangesAsync();
        return pair.Id;
    }));

    public static T Must<T>(Result<T> result) => result.IsOk ? result.Value : throw new InvalidOperationException(result.Error.Message);

    public static void Must(Result result)
    {
        if (!result.IsOk) throw new InvalidOperationException(result.Error.Message);
    }

    public ValueTask DisposeAsync() => test.DisposeAsync();

    private async Task FillAsync()
    {
        Must(await test.Database.WriteAsync(async db =>
        {
            (Luga, Tosno) = ((await db.Municipalities.SingleAsync(m => m.Oktmo == "41633000")).Id, (await db.Municipalities.SingleAsync(m => m.Oktmo == "41648000")).Id);
            (LugaSchool, TosnoSchool) = (Some.Organisation(Luga, 1), Some.Organisation(Tosno, 2));
            db.AddRange(LugaSchool, TosnoSchool);
            await db.SaveChangesAsync();
            Elder = await AddAsync(db, LugaSchool, "Опытная Анна Ивановна", 1, new(1975, 5, 1), new(2010, 9, 1), "highest");
            Young = await AddAsync(db, LugaSchool, "Молодая Вера Ивановна", 2, new(1999, 5, 1), new(2024, 9, 1));
            OnlyYoung = await AddAsync(db, LugaSchool, "Ровная Галина Ивановна", 3, new(1993, 5, 1), new(2015, 9, 1));
            OnlyNew = await AddAsync(db, LugaSchool, "Поздняя Дарья Ивановна", 4, new(1980, 5, 1), new(2025, 9, 1));
            Unknown = await AddAsync(db, LugaSchool, "Тайная Елена Ивановна", 5, new(1999, 5, 1), null);
            TosnoElder = await AddAsync(db, TosnoSchool, "Тосненская Жанна Ивановна", 6, new(1970, 5, 1), new(2000, 9, 1), "ped_mentor");
            TosnoYoung = await AddAsync(db, TosnoSchool, "Тоснинская Зоя Ивановна", 7, new(2000, 5, 1), new(2025, 9, 1));
            MethodistPerson = await AddAsync(db, TosnoSchool, "Методист Инна Ивановна", 8, new(1970, 5, 1), new(2000, 9, 1));
            return Result.Ok;
        }));
        await NameMethodistAsync();
    }

    private static async Task<int> AddAsync(MethodCenterDb db, Organisation school, string name, int snils, DateOnly born, DateOnly? since, string category = "none")
    {
        var person = Some.Educator(school, name, snils);
        person.ChangeBirthDate(born);
        person.ChangeTeachingSince(since);
        person.ChangeCategory(category, null);
        db.Add(person);
        await db.SaveChangesAsync();
        return person.Id;
    }

    private async Task NameMethodistAsync()
    {
        var draft = Some.Admissible();
        (draft.EducatorId, draft.Level) = (MethodistPerson, MethodistLevel.Regional);
        var asset = test.Get<MethodicalAssetService>();
        Methodist = Must(await asset.SaveMethodistAsync(draft, default));
        Must(await asset.AdmitAsync(new AdmissionDraft { MethodistId = Methodist }, default));
        Must((await test.Get<AssignmentService>().AssignAsync(new() { MethodistId = Methodist, EducatorIds = [Young], From = Some.Today.AddDays(-30), Order = "5" }, default)).WithoutValue());
    }
}
