using Lavamedia.Identity.Passwords;
using Lavamedia.Identity.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.Tests.Passwords;

public sealed class PasswordRulesTests
{
    private static readonly User Person = new()
    {
        Email = "ines.marechal@lavamedia.example",
        DisplayName = "Inès Maréchal",
        Slug = "ines-marechal",
    };

    [Theory]
    [InlineData("court", PasswordWeakness.TooShort)]
    [InlineData("éééééééé", PasswordWeakness.TooShort)]
    [InlineData("passwordpassword", PasswordWeakness.Common)]
    [InlineData("Sunshine-2026!", PasswordWeakness.Common)]
    [InlineData("abcabcabcabcabc", PasswordWeakness.Common)]
    [InlineData("123456789012345", PasswordWeakness.Common)]
    [InlineData("Marechal-20261122", PasswordWeakness.Personal)]
    [InlineData("lavamedia-20261122", PasswordWeakness.Personal)]
    public void A_password_that_a_thief_tries_first_is_not_taken(string password, PasswordWeakness weakness) =>
        PasswordRules.Check(password, Person).ShouldBe(weakness);

    [Theory]
    [InlineData("un volcan sous la neige")]
    [InlineData("Marechal aime les orages")]
    [InlineData("ember-basalt-2026")]
    [InlineData("火山灰の上に立つ家を建てる")]
    public void A_long_password_of_one_s_own_is_taken_whatever_its_characters(string password) =>
        PasswordRules.Check(password, Person).ShouldBeNull();

    [Fact]
    public void A_password_without_end_is_refused_before_it_is_hashed() =>
        PasswordRules.Check(new string('é', 5000), Person).ShouldBe(PasswordWeakness.TooLong);

    [Fact]
    public void An_accent_is_the_same_however_a_keyboard_sends_it()
    {
        var passwords = new HashPasswords(Options.Create(new PasswordHasherOptions { IterationCount = 1 }));
        var hash = passwords.HashPassword(Person, "un été à la montagne");
        passwords
            .VerifyHashedPassword(Person, hash, "un e\u0301te\u0301 a\u0300 la montagne")
            .ShouldNotBe(PasswordVerificationResult.Failed);
    }
}
