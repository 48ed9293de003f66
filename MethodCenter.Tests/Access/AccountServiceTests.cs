using FluentAssertions;
using MethodCenter.Domain.Access;
using Xunit;

namespace MethodCenter.Tests.Access;

public sealed class AccountServiceTests : AccessTestBase
{
    private const string Next = "восемь мокрых гусей";

    private AccountService Account => Test.Get<AccountService>();

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        // As one who must change the password first: no role and no scope.
        Test.As(AccessScope.Nothing, default, StaffId);
    }

    [Fact]
    public async Task ChangePassword_Right_GivesANewStampAndTheNewPasswordWorks()
    {
        var before = await UserAsync(StaffId);

        var changed = await Account.ChangePasswordAsync(new() { Current = Password, New = Next, Repeat = Next });

        changed.Value.Stamp.Should().NotBe(before.Stamp);
        var door = Test.Get<SignInService>();
        (await door.SignInAsync(new() { Login = "staff", Password = Next }, null)).IsOk.Should().BeTrue();
        (await door.SignInAsync(new() { Login = "staff", Password = Password }, null)).IsOk.Should().BeFalse();
    }

    [Fact]
    public async Task ChangePassword_BadInput_IsRefusedWithTheReason()
    {
        (await Account.ChangePasswordAsync(new() { Current = "wrong", New = Next, Repeat = Next })).Error.Should().Be(AccessErrors.WrongCurrentPassword);
        (await Account.ChangePasswordAsync(new() { Current = Password, New = Next, Repeat = Next + "!" })).Error.Should().Be(AccessErrors.PasswordsDiffer);
        (await Account.ChangePasswordAsync(new() { Current = Password, New = Password, Repeat = Password })).Error.Should().Be(AccessErrors.PasswordSame);
        (await Account.ChangePasswordAsync(new() { Current = Password, New = "short", Repeat = "short" })).Error.Should().Be(AccessErrors.PasswordShort);
        (await Account.ChangePasswordAsync(new() { Current = Password, New = "парольпароль", Repeat = "парольпароль" })).Error.Should().Be(AccessErrors.PasswordCommon);
    }

    [Fact]
    public async Task ChangePassword_FiveWrongCurrentOnes_LockAndAreRecorded()
    {
        for (var i = 0; i < 5; i++) await Account.ChangePasswordAsync(new() { Current = "wrong", New = Next, Repeat = Next });

        (await Account.ChangePasswordAsync(new() { Current = Password, New = Next, Repeat = Next })).Error.Should().Be(AccessErrors.Locked);
        (await LinesAsync(AuditAction.Refused)).Should().HaveCount(5);
    }

    [Fact]
    public async Task SetUpSecondFactor_WrongCode_KeepsTheOfferForAnotherTry()
    {
        var offer = await Account.OfferSecondFactorAsync("MethodCenter");

        var wrong = await Account.SetUpSecondFactorAsync(offer!.Ticket, "000000", null);
        var again = await Account.FindOfferAsync(offer.Ticket, "MethodCenter");

        wrong.Error.Should().Be(AccessErrors.WrongCode);
        again!.Key.Should().Be(offer.Key);
    }

    [Theory]
    [InlineData("not a ticket")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("")]
    [InlineData(null)]
    public async Task SetUpSecondFactor_ForgedTicket_IsRefused(string? ticket) =>
        (await Account.SetUpSecondFactorAsync(ticket, "000000", null)).Error.Should().Be(AccessErrors.OfferExpired);

    [Fact]
    public async Task SetUpSecondFactor_TicketOfAnotherUserOrOfYesterday_IsRefused()
    {
        var offer = await Account.OfferSecondFactorAsync("MethodCenter");

        Test.As(AccessScope.Nothing, default, AdminId);
        var foreign = await Account.SetUpSecondFactorAsync(offer!.Ticket, "000000", null);
        Test.As(AccessScope.Nothing, default, StaffId);
        Test.Clock.Advance(TimeSpan.FromMinutes(31));
        var late = await Account.SetUpSecondFactorAsync(offer.Ticket, "000000", null);

        foreign.Error.Should().Be(AccessErrors.OfferExpired);
        late.Error.Should().Be(AccessErrors.OfferExpired);
    }
}
