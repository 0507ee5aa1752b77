using System.Net;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Npgsql;

namespace Lavamedia.Api.Tests.Idempotency;

public sealed class IdempotencyKeyTests : IAsyncLifetime
{
    private ApiFixture api = null!;
    private HttpClient editor = null!;

    [Fact]
    public async Task R3_the_same_key_and_body_has_one_effect_and_the_same_bytes_as_answer()
    {
        var first = await CreateAsync(editor, "Une fois", "key");
        var second = await CreateAsync(editor, "Une fois", "key");
        second.Status.ShouldBe(HttpStatusCode.OK);
        second.Body.ShouldBe(first.Body);
        second.IsReplayed.ShouldBeTrue();
        first.IsReplayed.ShouldBeFalse();
        (await ArticlesAsync("Une fois")).ShouldBe(1);
    }

    [Fact]
    public async Task R3_the_same_request_eight_times_at_once_has_one_effect()
    {
        await CreateAsync(editor, "Échauffement", "warm");
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => CreateAsync(editor, "En même temps", "parallel"))
        );
        answers.ShouldAllBe(answer => answer.Text == answers[0].Text);
        answers.Count(answer => !answer.IsReplayed).ShouldBe(1);
        (await ArticlesAsync("En même temps")).ShouldBe(1);
    }

    [Fact]
    public async Task R3_another_body_under_the_key_is_refused_and_has_no_effect()
    {
        await CreateAsync(editor, "Le premier", "key");
        var other = await CreateAsync(editor, "Un autre", "key");
        other.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        other.Code.ShouldBe("IDEMPOTENCY_KEY_REUSED");
        (await ArticlesAsync("Un autre")).ShouldBe(0);
    }

    [Fact]
    public async Task R3_keys_of_different_callers_never_meet()
    {
        var author = await api.SignedInAsync(DemoDatabase.Author);
        var mine = await CreateAsync(editor, "Le mien", "shared");
        var others = await CreateAsync(author, "Le sien", "shared");
        others.Status.ShouldBe(HttpStatusCode.OK);
        others.Body.ShouldNotBe(mine.Body);
        (await ArticlesAsync("Le sien")).ShouldBe(1);
    }

    [Fact]
    public async Task R3_a_refusal_is_an_answer_like_any_other()
    {
        var reader = await api.SignedInAsync(DemoDatabase.Author);
        var first = await CreateAsync(reader, "", "refused");
        first.Text.ShouldContain("ValidationError");
        var second = await CreateAsync(reader, "", "refused");
        second.IsReplayed.ShouldBeTrue();
        second.Body.ShouldBe(first.Body);
    }

    [Fact]
    public async Task R3_a_repeat_waits_for_the_answer_of_a_running_request_and_is_then_told_to_come_back()
    {
        await ExecuteAsync(
            """
            INSERT INTO idempotency_keys (caller, key, request_hash, fence, claimed_until, has_effect)
            SELECT caller, 'running', request_hash, 1, clock_timestamp() + interval '1 minute', false
            FROM idempotency_keys WHERE key = 'model'
            """,
            model: "Encore"
        );
        var answer = await CreateAsync(editor, "Encore", "running");
        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.Code.ShouldBe("IDEMPOTENCY_KEY_IN_USE");
    }

    [Fact]
    public async Task R3_the_key_of_a_process_that_died_without_effect_is_free_when_its_claim_runs_out()
    {
        await ExecuteAsync(
            """
            INSERT INTO idempotency_keys (caller, key, request_hash, fence, claimed_until, has_effect)
            SELECT caller, 'dead', request_hash, 1, clock_timestamp() - interval '1 second', false
            FROM idempotency_keys WHERE key = 'model'
            """,
            model: "Revenant"
        );
        (await CreateAsync(editor, "Revenant", "dead")).Status.ShouldBe(HttpStatusCode.OK);
        (await ArticlesAsync("Revenant")).ShouldBe(2, "the model and the repeat");
    }

    [Fact]
    public async Task R3_an_effect_whose_answer_was_lost_is_not_repeated()
    {
        await ExecuteAsync(
            """
            UPDATE idempotency_keys SET status_code = NULL, body = NULL, claimed_until = clock_timestamp()
            WHERE key = 'model' AND has_effect
            """,
            model: "Perdu"
        );
        var answer = await CreateAsync(editor, "Perdu", "model");
        answer.Status.ShouldBe(HttpStatusCode.Conflict);
        answer.Code.ShouldBe("IDEMPOTENCY_ANSWER_LOST");
        (await ArticlesAsync("Perdu")).ShouldBe(1);
    }

    [Fact]
    public async Task R3_whoever_lost_the_key_to_a_repeat_stores_nothing()
    {
        await CreateAsync(editor, "Modèle", "model");
        await using var database = NpgsqlDataSource.Create(api.ConnectionString);
        // The request has its key and waits here, before its effect, until the key has been taken over.
        await using var connection = await database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var block = new NpgsqlCommand("LOCK TABLE content_items IN ACCESS EXCLUSIVE MODE", connection);
        await block.ExecuteNonQueryAsync();
        var slow = CreateAsync(editor, "Trop tard", "stolen");
        await using var steal = database.CreateCommand(
            "UPDATE idempotency_keys SET fence = fence + 1 WHERE key = 'stolen'"
        );
        while (await steal.ExecuteNonQueryAsync() == 0)
        {
            await Task.Delay(20);
        }

        await transaction.RollbackAsync();
        (await slow).Text.ShouldContain("\"errors\"");
        (await ArticlesAsync("Trop tard")).ShouldBe(0);
    }

    [Fact]
    public async Task R3_keys_are_forgotten_after_a_day()
    {
        await CreateAsync(editor, "Hier", "old");
        await CreateAsync(editor, "Aujourd'hui", "young");
        await ExecuteAsync(
            "UPDATE idempotency_keys SET created_at = created_at - interval '25 hours' WHERE key = 'old'"
        );
        // What the hourly schedule adds.
        await api.WorkAsync("platform.prune_idempotency_keys", """{ "hours": 24 }""");
        (await CreateAsync(editor, "Hier", "old")).IsReplayed.ShouldBeFalse();
        (await CreateAsync(editor, "Aujourd'hui", "young")).IsReplayed.ShouldBeTrue();
    }

    [Fact]
    public async Task R3_a_key_that_is_too_long_is_refused()
    {
        var answer = await CreateAsync(editor, "Long", new string('k', 201));
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Code.ShouldBe("IDEMPOTENCY_KEY_TOO_LONG");
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync(new() { ["Lavamedia:Idempotency:LongestWait"] = "00:00:05" }, runsJobs: true);
        editor = await api.SignedInAsync(DemoDatabase.Editor);
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    private static async Task<Answer> CreateAsync(HttpClient client, string title, string key)
    {
        using var request = GraphQLRequests.Operation(GraphQLRequests.Create, GraphQLRequests.Article(title), key);
        using var response = await client.SendAsync(request);
        return new Answer(
            response.StatusCode,
            await response.Content.ReadAsByteArrayAsync(),
            response.Headers.Contains("Idempotency-Replayed")
        );
    }

    private Task<long> ArticlesAsync(string title) =>
        CountAsync(
            "SELECT count(*) FROM content_items WHERE title = $1",
            new NpgsqlParameter<string> { TypedValue = title }
        );

    private async Task<long> CountAsync(string sql, params NpgsqlParameter[] parameters)
    {
        await using var database = NpgsqlDataSource.Create(api.ConnectionString);
        await using var command = database.CreateCommand(sql);
        command.Parameters.AddRange(parameters);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Changes what is known of keys; a request under the key <c>model</c> comes first where its title is given.</summary>
    private async Task ExecuteAsync(string sql, string? model = null)
    {
        if (model is not null)
        {
            await CreateAsync(editor, model, "model");
        }

        await using var database = NpgsqlDataSource.Create(api.ConnectionString);
        await using var command = database.CreateCommand(sql);
        (await command.ExecuteNonQueryAsync()).ShouldBe(1);
    }

    private sealed record Answer(HttpStatusCode Status, byte[] Body, bool IsReplayed)
    {
        public string Text => System.Text.Encoding.UTF8.GetString(Body);

        public string? Code => JsonSerializer.Deserialize<JsonElement>(Body).GetProperty("code").GetString();
    }
}
