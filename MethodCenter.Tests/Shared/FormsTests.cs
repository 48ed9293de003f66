using System.ComponentModel.DataAnnotations;
using AngleSharp.Dom;
using Bunit;
using FluentAssertions;
using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using Radzen;
using Radzen.Blazor;
using Xunit;

namespace MethodCenter.Tests.Shared;

/// <summary>Fields, errors, files, dialogs.</summary>
public sealed class FormsTests : PageTestContext
{
    private sealed class Draft
    {
        [Required(ErrorMessage = "needed")]
        public string? Name { get; set; }
    }

    [Fact]
    public void TextField_LabelAndHint_BelongToTheInput()
    {
        var field = Render<TextField>(p => p.Add(f => f.Label, "L").Add(f => f.Hint, "H").Add(f => f.Required, true));

        var input = InputOf(field);
        input.GetAttribute("aria-required").Should().Be("true");
        field.Find($"#{input.GetAttribute("aria-describedby")}").TextContent.Should().Be("H");
    }

    [Fact]
    public void TextField_Change_ReachesThePage()
    {
        string? value = null;
        var field = Render<TextField>(p => p.Add(f => f.Label, "L").Add(f => f.ValueChanged, text => value = text));

        field.Find("input").Change("x");

        value.Should().Be("x");
    }

    [Fact]
    public void TextField_InvalidForm_ShowsItsOwnMessage()
    {
        var draft = new Draft();
        var form = new EditContext(draft);
        form.EnableDataAnnotationsValidation(Services);
        var field = Render<CascadingValue<EditContext>>(p => p.Add(c => c.Value, form)
            .AddChildContent<TextField>(f => f.Add(x => x.Label, "L").Add(x => x.Value, draft.Name).Add(x => x.ValueExpression, () => draft.Name)));

        field.InvokeAsync(form.Validate);

        field.WaitForAssertion(() => field.Find(".field-error").TextContent.Should().Be("needed"));
        field.Find("input").GetAttribute("aria-invalid").Should().Be("true");
    }

    [Fact]
    public void DateField_Value_IsShownInRussianForm()
    {
        var field = Render<DateField>(p => p.Add(f => f.Label, "L").Add(f => f.Value, new DateOnly(2026, 11, 21)));

        InputOf(field).GetAttribute("value").Should().Be("21.11.2026");
        field.FindAll("thead th").Select(th => th.TextContent.Trim()).FirstOrDefault(t => t.Length > 0)
            .Should().BeEquivalentTo(Formats.Russian.DateTimeFormat.ShortestDayNames[(int)DayOfWeek.Monday]);
    }

    [Fact]
    public void DateField_TypedDate_ReachesThePage()
    {
        DateOnly? value = null;
        var field = Render<DateField>(p => p.Add(f => f.Label, "L").Add(f => f.ValueChanged, day => value = day));
        JSInterop.Setup<string>("Radzen.getInputValue", _ => true).SetResult("05.12.2026");

        field.Find("input").Change("05.12.2026");

        value.Should().Be(new DateOnly(2026, 12, 5));
    }

    [Fact]
    public void SelectField_Choice_ReachesThePage()
    {
        int? value = null;
        var field = Render<SelectField<int?>>(p => p
            .Add(f => f.Label, "L").Add(f => f.Choices, [new(1, "one"), new(2, "two")]).Add(f => f.ValueChanged, chosen => value = chosen));

        field.FindAll(".rz-dropdown-item").Single(i => i.TextContent.Trim() == "two").Click();

        value.Should().Be(2);
        LabelTargetExists(field);
    }

    [Fact]
    public async Task SearchSelect_Typing_AsksTheServerAndKeepsTheChosenLine()
    {
        var asked = new List<string>();
        Task<IReadOnlyList<Choice<int?>>> FindAsync(string words, CancellationToken ct)
        {
            asked.Add(words);
            return Task.FromResult<IReadOnlyList<Choice<int?>>>([new(5, words)]);
        }

        var field = Render<SearchSelect<int?>>(p => p.Add(f => f.Label, "L").Add(f => f.Find, FindAsync).Add(f => f.Value, 9).Add(f => f.Chosen, new(9, "chosen")));
        var grid = field.FindComponent<RadzenDropDown<int?>>();
        await field.InvokeAsync(() => grid.Instance.LoadData.InvokeAsync(new LoadDataArgs { Filter = " abc " }));

        asked.Should().Contain("abc");
        grid.Instance.Data.Should().BeAssignableTo<IEnumerable<Choice<int?>>>().Subject.Select(c => c.Text).Should().Equal("chosen", "abc");
        LabelTargetExists(field);
    }

    [Fact]
    public void CheckField_Change_ReachesThePage()
    {
        var value = false;
        var field = Render<CheckField>(p => p.Add(f => f.Label, "L").Add(f => f.ValueChanged, on => value = on));

        field.Find("input").Change(true);

        value.Should().BeTrue();
    }

    [Fact]
    public void FormErrors_Refusal_IsAnAlert() =>
        Render<FormErrors>(p => p.Add(e => e.Refusal, new DomainError("c", "M"))).Find("[role=alert]").TextContent.Trim().Should().Be("M");

    [Fact]
    public void FormErrors_None_RendersNothing() => Render<FormErrors>().Markup.Trim().Should().BeEmpty();

    [Theory]
    [InlineData("a.xlsx", 10, true)]
    [InlineData("a.XLSX", 10, true)]
    [InlineData("a.exe", 10, false)]
    [InlineData("a.xlsx", 0, false)]
    [InlineData("a.xlsx", 200, false)]
    public void FileDrop_File_IsTakenOnlyIfOfRightKindAndSize(string name, int size, bool taken)
    {
        IBrowserFile? file = null;
        var drop = Render<FileDrop>(p => p.Add(d => d.MaxBytes, 100).Add(d => d.FileChosen, chosen => file = chosen));

        drop.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(new byte[size], name));

        (file is not null).Should().Be(taken);
        string.IsNullOrEmpty(drop.Find("[role=alert]").TextContent).Should().Be(taken);
    }

    [Theory]
    [InlineData("confirm-yes", true)]
    [InlineData("confirm-no", false)]
    public async Task AskAsync_Answer_IsReturned(string button, bool expected)
    {
        var host = Render<RadzenDialog>();
        var dialogs = Services.GetRequiredService<DialogService>();

        var answer = host.InvokeAsync(() => dialogs.AskAsync("T", "C", "Do", isDanger: true));
        host.WaitForAssertion(() => host.Find(".confirm-consequence").TextContent.Should().Be("C"));
        await host.Find($"[data-testid={button}]").ClickAsync();

        (await answer).Should().Be(expected);
    }

    private static IElement InputOf(IRenderedComponent<IComponent> field)
    {
        var id = field.Find("label").GetAttribute("for");
        return field.Find($"#{id}");
    }

    private static void LabelTargetExists(IRenderedComponent<IComponent> field) => InputOf(field).Should().NotBeNull();
}
