using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.Events;
using Xunit;

namespace MethodCenter.Tests.Events;

/// <summary>Whatever people do in whatever order: no seat too many, no free seat beside a waiting person, nobody overtaken.</summary>
public sealed class WaitingListProperties : IAsyncLifetime
{
    private const int People = 6;

    private EventWorld _world = null!;

    public async Task InitializeAsync() => _world = await EventWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public void Queue_AfterAnyActs_IsFullBeforeAnybodyWaits()
    {
        var acts = Gen.Choose(0, (2 * People) - 1).ListOf().Select(l => l.Take(25).ToList()).ToArbitrary();

        Prop.ForAll(acts, moves => HoldsAsync(moves).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }

    /// <summary>Even numbers register a person, odd ones cancel the person's registration.</summary>
    private async Task<bool> HoldsAsync(List<int> moves)
    {
        const int Seats = 2;
        var id = await _world.AddAsync(EventWorld.Draft(seats: Seats));
        var queue = new List<int>();
        foreach (var move in moves)
        {
            var person = _world.People.LugaMath[move / 2];
            _world.Test.Clock.Advance(TimeSpan.FromMilliseconds(10));
            if (move % 2 == 0)
            {
                (await _world.RegisterAsync(id, person)).IsOk.Should().BeTrue();
                if (!queue.Contains(person)) queue.Add(person);
            }
            else if (queue.Remove(person))
            {
                var registration = await _world.ParticipantAsync(id, person);
                (await _world.Registrations.CancelAsync(registration.RegistrationId, registration.Version, default)).IsOk.Should().BeTrue();
            }
            var now = (await _world.AllAsync(id)).Where(r => r.State is not RegistrationState.Cancelled).ToList();
            now.Where(r => r.State is RegistrationState.Registered).Select(r => r.Person).Should().Equal(queue.Take(Seats));
            now.Where(r => r.State is RegistrationState.Waiting).Select(r => r.Person).Should().Equal(queue.Skip(Seats));
        }
        return true;
    }
}
