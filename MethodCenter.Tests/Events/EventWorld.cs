using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Events;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.DeficitDiagnostics;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Tests.Events;

/// <summary>The two municipalities of <see cref="CampaignWorld"/> with the services of events over them; today is 30.06.2026, noon in Moscow.</summary>
internal sealed class EventWorld(CampaignWorld people) : IAsyncDisposable
{
    public static readonly DateOnly Soon = new(2026, 7, 10);

    public CampaignWorld People => people;
    public TestDatabase Test => people.Test;
    public Database Database => people.Test.Database;
    public EventService Events => new(Database);
    public RegistrationService Registrations => new(Database);
    public ContestService Contests => new(Database);
    public EventQueries List => new(Database);
    public EventCardQueries Cards => new(Database);
    public EventFormQueries Forms => new(Database, new CentreHead());
    public EducatorEventQueries OfEducator => new(Database);
    public PublicEventQueries Public => new(Database);

    public static async Task<EventWorld> CreateAsync() => new(await CampaignWorld.CreateAsync());

    public EventWorld As(Role role)
    {
        people.As(role);
        return this;
    }

    /// <summary>From now on this teacher acts.</summary>
    public EventWorld AsTeacher(int educatorId)
    {
        Test.As(AccessScope.Self(educatorId), Role.Educator);
        return this;
    }

    /// <summary>The municipal service of Тосно.</summary>
    public EventWorld AsTosno()
    {
        Test.As(AccessScope.Municipality(people.Tosno), Role.MunicipalService);
        return this;
    }

    public EventWorld AsStranger()
    {
        Test.As(AccessScope.Nothing, Role.Educator);
        return this;
    }

    public static EventDraft Draft(string title = "Семинар по оцениванию", int? seats = null, Action<EventDraft>? with = null)
    {
        var draft = new EventDraft { Title = title, Date = Soon, StartsAt = new(10, 0), EndsAt = new(12, 30), Hours = 4, Place = "Лужская СОШ № 1", Seats = seats };
        with?.Invoke(draft);
        return draft;
    }

    public static EventDraft Contest(params string[] nominations) => Draft("Учитель года", with: d =>
        (d.Kind, d.Nominations, d.NeedsRegistration) = (EventKind.Contest, string.Join('\n', nominations.Length == 0 ? ["Дебют", "Мастер"] : nominations), false));

    /// <summary>Writes an event and returns its id.</summary>
    public async Task<int> AddAsync(EventDraft? draft = null)
    {
        var saved = await Events.SaveAsync(draft ?? Draft(), default);
        return saved.IsOk ? saved.Value : throw new InvalidOperationException(saved.Error.Message);
    }

    /// <summary>Writes an event as the centre and goes on as whoever acted.</summary>
    public async Task<int> AddByCentreAsync(EventDraft? draft = null)
    {
        var present = Test.Actor;
        As(Role.CentreStaff);
        var id = await AddAsync(draft);
        Test.As(present.Scope, present.Role!.Value);
        return id;
    }

    public Task<Result<RegistrationOutcome>> RegisterAsync(int id, params int[] who) => Registrations.RegisterAsync(new() { EventId = id, People = [.. who] }, default);

    public async Task<EventCard> CardAsync(int id) => (await Cards.FindAsync(id, default))!;

    public async Task<EventParticipant> ParticipantAsync(int id, int educator) => (await CardAsync(id)).Participants.Single(p => p.EducatorId == educator);

    public async Task<EventStateDraft> StateAsync(int id, string? text = null) => new() { Id = id, Version = (await CardAsync(id)).Version, Text = text };

    /// <summary>All registrations of an event, whoever acts: person and state, by the order of the queue.</summary>
    public async Task<List<(int Person, RegistrationState State)>> AllAsync(int id)
    {
        var present = Test.Actor;
        Test.AsSystem();
        await using var db = Database.Read();
        var rows = await db.EventRegistrations.Where(r => r.EventId == id).OrderBy(r => r.RegisteredAt).ThenBy(r => r.Id).Select(r => new { r.EducatorId, r.State }).ToListAsync();
        if (present.Role is { } role) Test.As(present.Scope, role);
        return rows.ConvertAll(r => (r.EducatorId, r.State));
    }

    public ValueTask DisposeAsync() => people.DisposeAsync();
}
