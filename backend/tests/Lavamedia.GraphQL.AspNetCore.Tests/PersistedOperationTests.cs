using System.Net;
using Lavamedia.GraphQL.AspNetCore.PersistedOperations;

namespace Lavamedia.GraphQL.AspNetCore.Tests;

public sealed class PersistedOperationTests(LibraryServer server) : IClassFixture<LibraryServer>
{
    private static readonly string Greet = Documents.HashOf(Documents.Greet);

    [Theory]
    [InlineData("id", "")]
    [InlineData("id", "sha256:")]
    [InlineData("doc_id", "")]
    [InlineData("documentId", "")]
    public async Task A_trusted_document_runs_by_its_id(string member, string prefix)
    {
        using var response = await server.PostAsync(
            $$$"""{"{{{member}}}":"{{{prefix}}}{{{Greet}}}","variables":{"name":"Zoé"}}"""
        );
        (await HelloAsync(response)).ShouldBe("Hello Zoé");
    }

    [Fact]
    public async Task A_trusted_document_has_a_route_of_its_own()
    {
        using var get = await server.Http.GetAsync($$"""/graphql/persisted/{{Greet}}?variables={"name":"a"}""");
        (await HelloAsync(get)).ShouldBe("Hello a");
        using var named = await server.Http.GetAsync($$"""/graphql/persisted/{{Greet}}/Greet?variables={"name":"b"}""");
        (await HelloAsync(named)).ShouldBe("Hello b");
        using var post = await server.PostAsync("""{"variables":{"name":"c"}}""", path: $"/graphql/persisted/{Greet}");
        (await HelloAsync(post)).ShouldBe("Hello c");
        using var other = await server.Http.GetAsync($"/graphql/persisted/{Greet}/Other");
        (await LibraryServer.CodeAsync(other)).ShouldBe("OPERATION_NOT_FOUND");
    }

    [Fact]
    public async Task G8_a_stored_mutation_runs_by_POST_only()
    {
        var shelve = Documents.HashOf(Documents.Shelve);
        using var get = await server.Http.GetAsync($"/graphql/persisted/{shelve}");
        get.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        using var post = await server.PostAsync("{}", path: $"/graphql/persisted/{shelve}");
        post.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task HC0020_an_unknown_id_is_said_to_be_so()
    {
        using var response = await server.PostAsync("""{"id":"unknown"}""");
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var body = await response.Content.ReadAsStringAsync();
        body.ShouldContain("\"PersistedQueryNotFound\"");
        body.ShouldContain("HC0020");
    }

    [Fact]
    public async Task G9_a_file_is_trusted_only_under_the_hash_of_its_text()
    {
        const string Text = "{ hello(name: \"partner\") }";
        using var before = await server.PostAsync($$"""{"id":"{{Documents.HashOf(Text)}}"}""");
        (await LibraryServer.CodeAsync(before)).ShouldBe("HC0020");

        await server.StoreAsync(Documents.HashOf(Text), Text);
        using var stored = await server.PostAsync($$"""{"id":"{{Documents.HashOf(Text)}}"}""");
        (await HelloAsync(stored)).ShouldBe("Hello partner");

        var wrong = Documents.HashOf("another");
        await server.StoreAsync(wrong, Text);
        using var forged = await server.PostAsync($$"""{"id":"{{wrong}}"}""");
        (await LibraryServer.CodeAsync(forged)).ShouldBe("HC0020");
        using var escape = await server.PostAsync("""{"id":"../manifest"}""");
        (await LibraryServer.CodeAsync(escape)).ShouldBe("HC0020");
    }

    [Theory]
    [InlineData("first", "first", true)]
    [InlineData("second", "first", false)]
    [InlineData(null, "first", false)]
    [InlineData("../first", "first", false)]
    [InlineData(".", "", true)]
    [InlineData("first", "", true)]
    [InlineData(null, "", true)]
    public async Task G9_a_partner_runs_its_own_documents_and_those_of_everybody(
        string? asker,
        string owner,
        bool isFound
    )
    {
        var text = $"{{ hello(name: \"of {owner}\") }}";
        await server.StoreAsync(Documents.HashOf(text), text, owner);
        server.DocumentOwner = asker;
        try
        {
            using var response = await server.PostAsync($$"""{"id":"{{Documents.HashOf(text)}}"}""");
            if (isFound)
            {
                (await HelloAsync(response)).ShouldBe($"Hello of {owner}");
            }
            else
            {
                (await LibraryServer.CodeAsync(response)).ShouldBe("HC0020");
            }
        }
        finally
        {
            server.DocumentOwner = null;
        }
    }

    [Fact]
    public async Task G9_a_partner_does_not_run_the_documents_of_our_applications()
    {
        server.DocumentOwner = "first";
        try
        {
            using var response = await server.PostAsync($$$"""{"id":"{{{Greet}}}","variables":{"name":"Zoé"}}""");
            (await LibraryServer.CodeAsync(response)).ShouldBe("HC0020");
        }
        finally
        {
            server.DocumentOwner = null;
        }
    }

    [Fact]
    public async Task A_client_registers_a_document_by_itself_and_is_told_that_it_is_kept()
    {
        const string Text = "query Own { hello(name: \"own\") }";
        var extensions = $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{Documents.HashOf(Text)}}}"}}""";
        using var missing = await server.PostAsync($$"""{"extensions":{{extensions}}}""");
        (await LibraryServer.CodeAsync(missing)).ShouldBe("HC0020");

        using var registering = await server.PostAsync(
            $$"""{"query":"query Own { hello(name: \"own\") }","extensions":{{extensions}}}"""
        );
        var query = (await LibraryServer.JsonAsync(registering))
            .GetProperty("extensions")
            .GetProperty("persistedQuery");
        query.GetProperty("persisted").GetBoolean().ShouldBeTrue();
        query.GetProperty("sha256Hash").GetString().ShouldBe(Documents.HashOf(Text));

        using var found = await server.PostAsync($$"""{"extensions":{{extensions}}}""");
        (await HelloAsync(found)).ShouldBe("Hello own");
        using var byGet = await server.Http.GetAsync("/graphql?extensions=" + Uri.EscapeDataString(extensions));
        (await HelloAsync(byGet)).ShouldBe("Hello own");
    }

    [Fact]
    public async Task The_MD5_that_clients_of_HotChocolate_send_by_default_does_as_well()
    {
        // MD5 of: query Md { hello(name: "md5") }
        const string Hash = "/3dQFAqQS/LU5GUCMlh58w==";
        var extensions = $$$"""{"persistedQuery":{"version":1,"md5Hash":"{{{Hash}}}"}}""";
        using var registering = await server.PostAsync(
            $$"""{"query":"query Md { hello(name: \"md5\") }","extensions":{{extensions}}}"""
        );
        registering.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var found = await server.PostAsync($$"""{"extensions":{{extensions}}}""");
        (await HelloAsync(found)).ShouldBe("Hello md5");
    }

    [Fact]
    public async Task G9_a_document_is_not_registered_under_the_hash_of_another()
    {
        using var response = await server.PostAsync(
            $$$$"""{"query":"{ hello }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"{{{{Greet}}}}"}}}"""
        );
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await LibraryServer.CodeAsync(response)).ShouldBe("PERSISTED_QUERY_HASH_MISMATCH");
    }

    [Fact]
    public async Task G5_a_document_that_is_invalid_or_too_dear_is_not_registered()
    {
        const string Text = "{ nothing }";
        var extensions = $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{Documents.HashOf(Text)}}}"}}""";
        using var registering = await server.PostAsync($$"""{"query":"{ nothing }","extensions":{{extensions}}}""");
        registering.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var found = await server.PostAsync($$"""{"extensions":{{extensions}}}""");
        (await LibraryServer.CodeAsync(found)).ShouldBe("HC0020");
    }

    [Fact]
    public async Task HC0067_who_may_run_trusted_documents_only_sends_no_text_and_uses_nobody_elses_registrations()
    {
        const string Text = "query Registered { hello }";
        var extensions = $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{Documents.HashOf(Text)}}}"}}""";
        var registration = $$"""{"query":"{{Text}}","extensions":{{extensions}}}""";
        using var registering = await server.PostAsync(registration);
        registering.StatusCode.ShouldBe(HttpStatusCode.OK);

        server.OnlyTrusted = true;
        try
        {
            using var text = await server.PostAsync("""{"query":"{ hello }"}""");
            text.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            (await LibraryServer.CodeAsync(text)).ShouldBe("HC0067");
            using var again = await server.PostAsync(registration);
            (await LibraryServer.CodeAsync(again)).ShouldBe("HC0067");
            using var registered = await server.PostAsync($$"""{"extensions":{{extensions}}}""");
            (await LibraryServer.CodeAsync(registered)).ShouldBe("HC0020");
            using var socket = await (await server.ConnectAsync()).InitializedAsync();
            await socket.SendAsync("""{"id":"1","type":"subscribe","payload":{"query":"{ hello }"}}""");
            (await socket.ReceiveAsync()).GetRawText().ShouldContain("HC0067");
            using var trusted = await server.PostAsync($$$"""{"id":"{{{Greet}}}","variables":{"name":"Zoé"}}""");
            (await HelloAsync(trusted)).ShouldBe("Hello Zoé");
        }
        finally
        {
            server.OnlyTrusted = false;
        }
    }

    private static async Task<string?> HelloAsync(HttpResponseMessage response)
    {
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return (await LibraryServer.JsonAsync(response)).GetProperty("data").GetProperty("hello").GetString();
    }

    [Fact]
    public async Task G11_short_documents_do_not_fill_the_memory_with_what_the_cache_needs_for_each()
    {
        using var store = new MemoryDocumentStore(100_000);
        for (var i = 0; i < 2_000; i++)
        {
            await store.StoreAsync($"hash {i}", "{hello}"u8.ToArray());
        }

        var kept = 0;
        for (var i = 0; i < 2_000; i++)
        {
            kept += await store.FindAsync($"hash {i}", CancellationToken.None) is null ? 0 : 1;
        }
        kept.ShouldBeInRange(1, 100_000 / MemoryDocumentStore.Overhead);
    }
}
