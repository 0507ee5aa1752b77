using System.Linq.Expressions;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Modules;
using Lavamedia.Testing.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Platform.Tests;

public sealed class VisibilityFilterTests : IAsyncLifetime
{
    private static readonly Guid Owner = Guid.CreateVersion7();
    private TestHost host = null!;

    [Fact]
    public async Task Readers_see_only_what_is_public() => (await TitlesSeenBy(null, Stage.Draft)).ShouldBe(["public"]);

    [Fact]
    public async Task A_user_sees_what_is_his_own_when_he_asks_for_drafts() =>
        (await TitlesSeenBy(Owner, Stage.Draft)).ShouldBe(["own draft", "public"]);

    [Fact]
    public async Task An_entitled_user_sees_drafts_only_when_he_asks_for_them()
    {
        var editor = Guid.CreateVersion7();
        (await TitlesSeenBy(editor, Stage.Draft, "content.read_drafts")).ShouldBe([
            "other draft",
            "own draft",
            "public",
        ]);
        (await TitlesSeenBy(editor, Stage.Published, "content.read_drafts")).ShouldBe(["public"]);
    }

    [Fact]
    public void A_rule_that_no_start_would_find_is_refused() =>
        Should
            .Throw<InvalidOperationException>(() =>
                new ModelBuilder().Entity<Note>().HasVisibility(new RuleElsewhere())
            )
            .Message.ShouldContain(nameof(NoteConfiguration));

    [Fact]
    public async Task Viewer_values_are_parameters_of_the_statement()
    {
        await using var scope = host.Scope(Owner, "content.read_drafts");
        var sql = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>().Set<Note>().ToQueryString();
        sql.ShouldContain("@");
        sql.ShouldContain("'PUBLISHED'");
    }

    public async Task InitializeAsync()
    {
        host = await TestHost.StartFromModelAsync([new NotesModule()]);
        await using var scope = host.Scope();
        var context = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
        context.AddRange(
            new Note { Title = "public", Stage = Stage.Published },
            new Note
            {
                Title = "own draft",
                Stage = Stage.Draft,
                OwnerId = Owner,
            },
            new Note
            {
                Title = "other draft",
                Stage = Stage.Draft,
                OwnerId = Guid.CreateVersion7(),
            }
        );
        await context.SaveChangesAsync();
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    private async Task<List<string>> TitlesSeenBy(Guid? userId, Stage stage, params string[] permissions)
    {
        await using var scope = host.Scope(userId, permissions);
        var context = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
        context.Stage = stage;
        return await context.Set<Note>().Select(note => note.Title).Order().ToListAsync();
    }

    private sealed class NotesModule : IModule
    {
        public void Register(ModuleBuilder module) => module.AddEntities();
    }

    internal sealed class Note
    {
        public Guid Id { get; init; } = Guid.CreateVersion7();

        public required string Title { get; init; }

        public required Stage Stage { get; init; }

        public Guid? OwnerId { get; init; }
    }

    private sealed class RuleElsewhere : IVisibilityRule<Note>
    {
        public Expression<Func<Note, Perspective, bool>> Visibility => (note, context) => true;
    }

    internal sealed class NoteConfiguration : IEntityTypeConfiguration<Note>, IVisibilityRule<Note>
    {
        public Expression<Func<Note, Perspective, bool>> Visibility =>
            (note, context) =>
                note.Stage == Stage.Published
                || (
                    context.AsksForDrafts
                    && (context.ViewerCan("content.read_drafts") || note.OwnerId == context.ViewerId)
                );

        public void Configure(EntityTypeBuilder<Note> builder) => builder.HasVisibility(this);
    }
}
