using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>The sign-in pages and the screen of one's own account, by the names on them, in French.</summary>
public sealed class AccountDesk(IPage page)
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The sign-in page, from where one comes to the own account.</summary>
    public static string SignInAddress => new Uri(Installation.Admin, "/auth/sign-in?returnUrl=%2Faccount").ToString();

    /// <summary>Sends name and password.</summary>
    public async Task SubmitPasswordAsync(string email, string password)
    {
        await page.GotoAsync(SignInAddress);
        await page.GetByRole(AriaRole.Textbox, new PageGetByRoleOptions { Name = "Adresse e-mail" }).FillAsync(email);
        await page.GetByLabel("Mot de passe", new PageGetByLabelOptions { Exact = true }).FillAsync(password);
        await Button("Se connecter").ClickAsync();
    }

    /// <summary>Signs in with a password alone.</summary>
    public async Task SignInAsync(string email, string password)
    {
        await SubmitPasswordAsync(email, password);
        await SeeAsync();
    }

    /// <summary>Sends the code that is asked for after the password.</summary>
    public async Task SubmitCodeAsync(string code)
    {
        await page.GetByLabel("Code").FillAsync(code);
        await Button("Continuer").ClickAsync();
    }

    /// <summary>Waits until the account is on the screen.</summary>
    public async Task SeeAsync()
    {
        await page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Mon profil et ma sécurité" })
            .WaitForAsync();
        await page.GetByText("Cet appareil").WaitForAsync();
    }

    /// <summary>Adds an authenticator app.</summary>
    /// <returns>Its secret, and the recovery codes.</returns>
    public async Task<(string Secret, IReadOnlyList<string> RecoveryCodes)> AddAuthenticatorAsync()
    {
        await Button("Ajouter une application de codes").ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        var secret = await dialog.Locator("code").InnerTextAsync();
        secret = secret.Replace(" ", string.Empty, StringComparison.Ordinal);
        await dialog.GetByLabel("Code à six chiffres").FillAsync(CodeAt(secret, DateTimeOffset.UtcNow));
        await Button("Confirmer").ClickAsync();
        await page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Codes de secours" }).WaitForAsync();
        await Overlays.NoViolationAsync(page);
        var codes = await dialog.GetByRole(AriaRole.Listitem).AllInnerTextsAsync();
        await Button("Je les ai gardés").Last.ClickAsync();
        return (secret, codes);
    }

    /// <summary>The code that an authenticator app shows at a time (RFC 6238).</summary>
    public static string CodeAt(string secret, DateTimeOffset time)
    {
        var bits = string.Concat(
            secret.Select(letter =>
                Convert.ToString(Letters.IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')
            )
        );
        byte[] key =
        [
            .. Enumerable.Range(0, bits.Length / 8).Select(index => Convert.ToByte(bits.Substring(index * 8, 8), 2)),
        ];
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, time.ToUnixTimeSeconds() / 30);
        // What authenticator apps use, see RFC 6238.
#pragma warning disable CA5350
        var mac = HMACSHA1.HashData(key, counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(mac.AsSpan(mac[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private ILocator Button(string name) =>
        page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });
}
