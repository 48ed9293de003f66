using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.MonitoringRounds;
using MethodCenter.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.MonitoringRounds;

/// <summary>Messages, documents and reminders of a round.</summary>
public sealed class RoundTalkTests : IAsyncLifetime
{
    private static readonly byte[] Pdf = "%PDF-1.4 x"u8.ToArray();

    private RoundWorld _world = null!;
    private int _round;

    public async Task InitializeAsync()
    {
        _world = await RoundWorld.CreateAsync();
        _round = await _world.OpenAsync();
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Say_OfBothSides_StandsInOrder_AndIsKnownByItsSide()
    {
        (await _world.AsCentre().Talk.SayAsync(Message("p3", "Почему так мало?"))).IsOk.Should().BeTrue();
        (await _world.AsPlace(_world.Luga).Talk.SayAsync(Message("П3", "Кампания перенесена"))).IsOk.Should().BeTrue();

        var card = (await _world.Places.FindAsync(_round, "41633000"))!;

        card.Comments.Select(c => (c.Code, c.IsFromCentre, c.Text)).Should().Equal(("П3", true, "Почему так мало?"), ("П3", false, "Кампания перенесена"));
        (await _world.AsCentre().Boards.FindAsync(_round))!.Places.Single(p => p.MunicipalityId == _world.Luga).Comments.Should().Be(2);
    }

    [Fact]
    public async Task Say_Empty_UnknownIndicator_ClosedRound_AreRefused()
    {
        _world.AsCentre();
        (await _world.Talk.SayAsync(Message(null, "  "))).Error.Code.Should().Be("round.text");
        (await _world.Talk.SayAsync(Message("П99", "текст"))).Error.Code.Should().Be("round.indicator");
        await _world.Rounds.CancelAsync(_round, (await _world.FindAsync(_round)).Version, "причина");
        (await _world.Talk.SayAsync(Message(null, "текст"))).Error.Code.Should().Be("round.talk-closed");
    }

    [Fact]
    public async Task File_IsKnownByItsContent_AndDownloadsLeaveALine()
    {
        _world.AsPlace(_world.Luga);
        (await _world.Files.AddAsync(Document("письмо.pdf", "MZ..."u8.ToArray()))).Error.Should().Be(RouteFileErrors.Executable);

        var id = (await _world.Files.AddAsync(Document("../письмо.txt", Pdf))).Value;
        (await _world.Files.AddAsync(Document("ещё раз.pdf", Pdf))).IsOk.Should().BeFalse("the same bytes");

        var file = await new RoundFileQueries(_world.Database).OpenAsync(id);
        (file!.Name, file.ContentType, file.Content.Length).Should().Be(("письмо.pdf", "application/pdf", Pdf.Length));
        _world.AsPlace(_world.Tosno);
        (await new RoundFileQueries(_world.Database).OpenAsync(id)).Should().BeNull();
        (await _world.Files.RemoveAsync(id)).IsOk.Should().BeFalse();
        _world.Test.AsSystem();
        await using var db = _world.Database.Read();
        (await db.AuditEntries.SingleAsync(a => a.Subject == "RoundFile" && a.Action == AuditAction.Exported)).Should().Match<AuditEntry>(a => a.SubjectId == id && a.MunicipalityId == _world.Luga);
    }

    [Fact]
    public async Task File_IsRemovedWhileCollected_AndStaysAfterwards()
    {
        _world.AsPlace(_world.Luga);
        var first = (await _world.Files.AddAsync(Document("a.pdf", Pdf))).Value;
        var second = (await _world.Files.AddAsync(Document("b.pdf", [.. Pdf, 1]))).Value;
        (await _world.Files.RemoveAsync(first)).IsOk.Should().BeTrue();
        await _world.AsCentre().Freezing.FreezeAsync(_round, "срок");

        (await _world.Files.RemoveAsync(second)).Error.Code.Should().Be("round.files-closed");
        (await _world.AsPlace(_world.Luga).Files.AddAsync(Document("c.pdf", [.. Pdf, 2]))).Error.Code.Should().Be("round.files-closed");
    }

    [Fact]
    public async Task Reminders_TellEachSideWhatWaitsForIt()
    {
        (await RemindersAsync(_world.AsPlace(_world.Luga))).Should().BeEmpty("the deadline is far");
        _world.Test.Clock.MoveTo(RoundWorld.Day.AddDays(15));
        (await RemindersAsync(_world.AsPlace(_world.Luga))).Should().ContainSingle().Which.Should().Match<Reminder>(r => !r.IsLate && r.Text.StartsWith("Сдайте данные", StringComparison.Ordinal));
        (await RemindersAsync(_world.AsCentre())).Should().ContainSingle().Which.Text.Should().StartWith("Ещё не сдали: 18");

        await _world.SubmitAsync(_round, _world.Luga);
        (await RemindersAsync(_world.AsPlace(_world.Luga))).Should().BeEmpty();
        (await RemindersAsync(_world.AsCentre())).Select(r => r.Text).Should().Contain(t => t.StartsWith("Сдали и ждут решения: 1 муниципалитет", StringComparison.Ordinal));

        await _world.Settlements.ReturnAsync(await _world.ChosenAsync(_round, "проверьте", _world.Luga));
        _world.Test.Clock.MoveTo(RoundWorld.Day.AddDays(25));
        (await RemindersAsync(_world.AsPlace(_world.Luga))).Should().ContainSingle().Which.Should().Match<Reminder>(r => r.IsLate && r.Text.StartsWith("Данные возвращены", StringComparison.Ordinal));
        (await RemindersAsync(_world.AsCentre())).Should().ContainSingle().Which.Should().Match<Reminder>(r => r.IsLate && r.Text.StartsWith("Просрочили сдачу: 18", StringComparison.Ordinal));
        (await RemindersAsync(_world.Acts(AccessScope.Aggregates, Role.Observer))).Should().BeEmpty();
    }

    private static Task<IReadOnlyList<Reminder>> RemindersAsync(RoundWorld world) => RoundReminders.LoadAsync(world.Database, default);

    private RoundCommentDraft Message(string? code, string text) => new() { RoundId = _round, MunicipalityId = _world.Luga, Code = code, Text = text };

    private RoundFileDraft Document(string name, byte[] content) => new() { RoundId = _round, MunicipalityId = _world.Luga, Name = name, Content = content };
}
