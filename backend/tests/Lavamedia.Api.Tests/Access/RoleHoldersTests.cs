namespace Lavamedia.Api.Tests.Access;

/// <summary>Whoever is about to delete a role reads how many lose it.</summary>
[Collection(MatrixCollection.Name)]
public sealed class RoleHoldersTests(MatrixNewsroom newsroom)
{
    [Fact]
    public async Task Those_who_hold_a_role_everywhere_or_in_a_category_count()
    {
        var (_, answer) = await newsroom.AnswerAsync("Administrator", "{ roles { name holderCount } }");

        var counts = answer
            .GetProperty("data")
            .GetProperty("roles")
            .EnumerateArray()
            .ToDictionary(
                role => role.GetProperty("name").GetString()!,
                role => role.GetProperty("holderCount").GetInt32()
            );
        // One editor of everything, and one of a section.
        counts["Editor"].ShouldBe(2);
        counts["Developer"].ShouldBe(0);
    }

    [Fact]
    public async Task Who_does_not_see_accounts_does_not_learn_how_many_hold_his_role()
    {
        var (_, answer) = await newsroom.AnswerAsync("Author", "{ me { roles { name holderCount } } }");

        MatrixNewsroom.CodesOf(answer).ShouldContain("AUTH_NOT_AUTHORIZED");
    }
}
