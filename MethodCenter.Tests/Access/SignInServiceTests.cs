using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Access;

public sealed class SignInServiceTests : AccessTestBase
{
    private const string Address = "10.1.2.3";

    private SignInService Door => Test.Get<SignInService>();

    private Task<Result<SignedIn>> SignIn(string login, string password) => Door.SignInAsync(new() { Login = login, Password = password }, Address);

    [Fact]
    public async Task SignIn_RightPasswordInAnyCaseOfTheLogin_LetsInAndRecordsWhoAndWhence()
    {
        var signedIn = await SignIn(" Staff ", Password);

        signedIn.Value.Should().Match<SignedIn>(s => s.UserId == StaffId && !s.NeedsCode);
        (await LinesAsync(AuditAction.SignedIn)).Should().ContainSingle(a => a.ActorId == StaffId && a.Address == Address);
        (await UserAsync(StaffId)).LastSignInAt.Should().Be(Test.Clock.Now());
    }

    [Fact]
    public async Task SignIn_WrongPasswordUnknownLoginAndBlockedUser_AreAnsweredAlike()
    {
        ActAsAdministrator();
        await Test.Get<UsersService>().SetBlockedAsync(StaffId, true);

        var answers = new[] { await SignIn("admin", "wrong password"), await SignIn("nobody", Password), await SignIn("staff", Password) };

        answers.Should().OnlyContain(a => !a.IsOk && a.Error == AccessErrors.WrongLoginOrPassword);
    }

    [Fact]
    public async Task SignIn_Failed_LeavesALineWithoutWhatWasTyped()
    {
        await SignIn("staff", "my secret typo");
        await SignIn("my secret typo in the wrong field", "x");

        var lines = await LinesAsync(AuditAction.SignInFailed);
        lines.Should().HaveCount(2).And.OnlyContain(a => a.Address == Address && !a.Summary.Contains("secret typo"));
        lines[0].SubjectId.Should().Be(StaffId);
    }

    [Theory]
    [InlineData("staff")]
    [InlineData("nobody")]
    public async Task SignIn_FiveFailures_LockForAQuarterOfAnHourWhetherTheLoginExistsOrNot(string login)
    {
        for (var i = 0; i < 5; i++) (await SignIn(login, "wrong")).Error.Should().Be(AccessErrors.WrongLoginOrPassword);

        (await SignIn(login, Password)).Error.Should().Be(AccessErrors.Locked);
        Test.Clock.Advance(TimeSpan.FromMinutes(15));
        var later = await SignIn(login, Password);

        later.IsOk.Should().Be(login == "staff");
    }

    [Fact]
    public async Task SignIn_SuccessBetweenFailures_StartsTheCountAnew()
    {
        for (var i = 0; i < 4; i++) await SignIn("staff", "wrong");
        await SignIn("staff", Password);
        await SignIn("staff", "wrong");

        (await SignIn("staff", Password)).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task SignIn_WithASecondFactor_AsksTheCodeAndTakesItOnce()
    {
        var secret = await SetUpSecondFactorAsync();
        Test.Clock.Advance(TimeSpan.FromMinutes(1));
        var first = await SignIn("staff", Password);
        var code = CodeNow(secret);

        var confirmed = await Door.ConfirmCodeAsync(StaffId, first.Value.Stamp, code, Address);
        var again = await Door.ConfirmCodeAsync(StaffId, first.Value.Stamp, code, Address);

        first.Value.NeedsCode.Should().BeTrue();
        confirmed.IsOk.Should().BeTrue();
        again.Error.Should().Be(AccessErrors.WrongCode);
        (await LinesAsync(AuditAction.SignedIn)).Should().ContainSingle("the password alone is no sign-in");
    }

    [Fact]
    public async Task ConfirmCode_FiveWrongCodes_LockThoughThePasswordIsRightEachTime()
    {
        var secret = await SetUpSecondFactorAsync();
        Test.Clock.Advance(TimeSpan.FromMinutes(1));
        for (var i = 0; i < 5; i++)
        {
            var stamp = (await SignIn("staff", Password)).Value.Stamp;
            (await Door.ConfirmCodeAsync(StaffId, stamp, "000000", Address)).Error.Should().Be(AccessErrors.WrongCode);
        }

        (await SignIn("staff", Password)).Error.Should().Be(AccessErrors.Locked);
        (await Door.ConfirmCodeAsync(StaffId, (await UserAsync(StaffId)).Stamp, CodeNow(secret), Address)).Error.Should().Be(AccessErrors.Locked);
    }

    [Fact]
    public async Task SecondFactor_InTheDatabase_IsNotReadable()
    {
        var secret = await SetUpSecondFactorAsync();

        await using var db = Test.AsSystem().Database.Read();
        var cipher = (await db.Users.SingleAsync(u => u.Id == StaffId)).SecondFactorCipher!;
        System.Text.Encoding.UTF8.GetString(cipher).Should().NotContain(Convert.ToBase64String(secret));
    }

    private string CodeNow(byte[] secret) => TimeBasedCode.At(secret, TimeBasedCode.StepAt(Test.Clock.Now()));

    private async Task<byte[]> SetUpSecondFactorAsync()
    {
        ActAs(StaffId, Role.CentreStaff, AccessScope.Region);
        var account = Test.Get<AccountService>();
        var offer = await account.OfferSecondFactorAsync("MethodCenter");
        var secret = FromBase32(offer!.Key);
        (await account.SetUpSecondFactorAsync(offer.Ticket, CodeNow(secret), null)).IsOk.Should().BeTrue();
        return secret;
    }

    private static byte[] FromBase32(string text)
    {
        var bits = string.Concat(text.Select(ch => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(ch), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }
}
