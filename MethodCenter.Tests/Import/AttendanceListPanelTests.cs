using System.Text;
using Bunit;
using FluentAssertions;
using MethodCenter.App.Features.Events;
using MethodCenter.Domain.Events;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.Import;

public sealed class AttendanceListPanelTests : PageTestContext, IAsyncLifetime
{
    private DevelopmentFiles _files = null!;

    public async Task InitializeAsync()
    {
        _files = await DevelopmentFiles.CreateAsync();
        Services.AddSingleton(_files.Test.Get<AttendanceListService>());
    }

    Task IAsyncLifetime.DisposeAsync() => _files.DisposeAsync().AsTask();

    [Fact]
    public async Task List_IsShownFirstAndWrittenByTheButton()
    {
        var item = new MethodicalEvent("Семинар", EventKind.Seminar, EventLevel.Regional, TestDatabase.Today);
        await _files.Test.AddAsync(item);
        var done = false;
        var panel = Render<AttendanceListPanel>(p => p.Add(x => x.EventId, item.Id).Add(x => x.OnDone, () => done = true));

        Upload(panel, $"СНИЛС;ФИО\n{Some.Snils(1).Formatted};Иванова Мария Петровна\n;Никто Никак\n");
        panel.WaitForAssertion(() => panel.Find("[data-testid=attendance-list-counts]").TextContent.Should().Contain("Новых участников — 1").And.Contain("не найдены — 1"));
        panel.FindAll("[data-testid=attendance-list-rows] tbody tr")[0].TextContent.Should().Contain("Никто Никак", "what needs a look stands first");
        (await CountAsync()).Should().Be(0, "looking writes nothing");

        panel.Find("[data-testid=attendance-list-apply]").Click();
        panel.WaitForAssertion(() => panel.Find("[data-testid=attendance-list-done]").TextContent.Should().Contain("Добавлено участников — 1"));
        (await CountAsync()).Should().Be(1);
        panel.FindAll("button").Single(b => b.TextContent.Contains("Закрыть", StringComparison.Ordinal)).Click();
        done.Should().BeTrue();
    }

    [Fact]
    public async Task FileThatIsNoList_IsRefusedInASentence()
    {
        var item = new MethodicalEvent("Семинар", EventKind.Seminar, EventLevel.Regional, TestDatabase.Today);
        await _files.Test.AddAsync(item);
        var panel = Render<AttendanceListPanel>(p => p.Add(x => x.EventId, item.Id));

        Upload(panel, "Тема;Баллы\nx;1\n");

        panel.WaitForAssertion(() => panel.Find("[data-testid=form-errors]").TextContent.Should().Contain("СНИЛС или ФИО"));
    }

    private static void Upload(IRenderedComponent<AttendanceListPanel> panel, string csv) =>
        panel.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(Encoding.UTF8.GetBytes(csv), "список.csv"));

    private async Task<int> CountAsync()
    {
        await using var db = _files.Test.Database.Read();
        return await db.EventRegistrations.CountAsync(r => r.Attendance == Attendance.Attended);
    }
}
